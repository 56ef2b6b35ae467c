import type { ImportedBlock } from '../imported'
import { joinHyphenated } from './join-hyphenated'
import type { PrintedLine, PrintedPage } from './printed-page'
import { repairBrackets } from './repair-brackets'

interface PlacedLine extends PrintedLine {
  readonly page: number
}

interface Paragraph {
  readonly lines: readonly PlacedLine[]
}

/** Larger type by this much, or bold, makes a short paragraph a heading. */
const headingSize = 1.15
const longestHeading = 200

/** The paragraphs of pages, rebuilt from the distances of their lines, across columns and pages too. */
export function paragraphsOfPages(pages: readonly PrintedPage[]): readonly ImportedBlock[] {
  const lines = pages.flatMap((page, at) => page.lines.map((line) => ({ ...line, page: at })))
  const body = usualOf(lines, ({ size }) => size)
  const leading = usualLeading(lines)
  const margins = marginsOf(lines)
  const setIn = lines.filter((line) => isFirstLine(line, margins)).length
  const areSetIn = setIn >= Math.max(3, lines.length * 0.05)
  const paragraphs: PlacedLine[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const goesOn =
      before !== undefined &&
      isSameKind(before, line) &&
      (columnOf(before) === columnOf(line)
        ? isNear(before, line, leading) && !endsBefore(before, line, margins)
        : goesOnInColumn(before, line, { margins, areSetIn }))
    const paragraph = paragraphs.at(-1)
    if (goesOn && paragraph !== undefined) paragraph.push(line)
    else paragraphs.push([line])
  }
  const known = lines.map(({ text }) => text)
  return paragraphs.map((list) => blockOf({ lines: list }, body, known))
}

interface Margins {
  readonly left: number
  readonly right: number
}

/** The edges of each column, by the lines in it. */
function marginsOf(lines: readonly PlacedLine[]): ReadonlyMap<string, Margins> {
  const margins = new Map<string, Margins>()
  for (const line of lines) {
    const key = columnOf(line)
    const known = margins.get(key)
    margins.set(key, {
      left: Math.min(known?.left ?? Infinity, line.x),
      right: Math.max(known?.right ?? -Infinity, line.end),
    })
  }
  return margins
}

function columnOf({ page, column }: PlacedLine): string {
  return `${String(page)} ${String(column)}`
}

/** The distance of lines that is usual for their size: paragraphs have more between them. */
function usualLeading(lines: readonly PlacedLine[]): number {
  const distances = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    if (before === undefined || columnOf(before) !== columnOf(line)) return []
    const ratio = (line.y - before.y) / line.size
    return ratio > 0.5 && ratio < 3 ? [ratio] : []
  })
  const sorted = distances.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.4)] ?? 1.5
}

function isSameKind(before: PlacedLine, line: PlacedLine): boolean {
  return (
    Math.abs(before.size - line.size) < line.size * 0.12 &&
    before.isBold === line.isBold &&
    before.isFromRight === line.isFromRight
  )
}

function isNear(before: PlacedLine, line: PlacedLine, leading: number): boolean {
  return line.y - before.y > 0 && line.y - before.y <= line.size * leading * 1.25
}

/** Whether a paragraph goes on in the next column: in the middle of a sentence, or where others are set in and this is not. */
function goesOnInColumn(
  before: PlacedLine,
  line: PlacedLine,
  {
    margins,
    areSetIn,
  }: { readonly margins: ReadonlyMap<string, Margins>; readonly areSetIn: boolean },
): boolean {
  if (isFirstLine(line, margins)) return false
  if (isUnfinished(before.text)) return /^[\p{Ll}\p{Lo}\p{Nd}("'«“]/u.test(line.text)
  return areSetIn && freeAfter(before, margins) < before.size
}

/** Whether a line is set in as the first of a paragraph is. */
function isFirstLine(line: PlacedLine, margins: ReadonlyMap<string, Margins>): boolean {
  const setIn = indentOf(line, margins)
  return setIn > line.size * 0.8 && setIn < line.size * 6 && !isCentred(line, margins)
}

/** Whether a paragraph ends with a line: the next is set in, or would have begun on this one. */
function endsBefore(
  before: PlacedLine,
  line: PlacedLine,
  margins: ReadonlyMap<string, Margins>,
): boolean {
  const deeper = indentOf(line, margins) - indentOf(before, margins)
  if (deeper > line.size * 0.8 && isFirstLine(line, margins)) return true
  const free = freeAfter(before, margins)
  const [word = ''] = line.text.split(' ', 1)
  const needed = ((line.end - line.x) / Math.max(1, line.text.length)) * (word.length + 2)
  if (isUnfinished(before.text)) return free > widthOf(before, margins) * 0.45
  return free > needed * 1.3
}

/** How far a line is set in where it begins. */
function indentOf(line: PlacedLine, margins: ReadonlyMap<string, Margins>): number {
  const { left, right } = margins.get(columnOf(line)) ?? { left: line.x, right: line.end }
  return line.isFromRight ? right - line.end : line.x - left
}

/** The space that a line leaves where it ends. */
function freeAfter(line: PlacedLine, margins: ReadonlyMap<string, Margins>): number {
  const { left, right } = margins.get(columnOf(line)) ?? { left: line.x, right: line.end }
  return line.isFromRight ? line.x - left : right - line.end
}

function widthOf(line: PlacedLine, margins: ReadonlyMap<string, Margins>): number {
  const { left, right } = margins.get(columnOf(line)) ?? { left: line.x, right: line.end }
  return right - left
}

function isCentred(line: PlacedLine, margins: ReadonlyMap<string, Margins>): boolean {
  const [begin, end] = [indentOf(line, margins), freeAfter(line, margins)]
  return Math.abs(begin - end) < line.size && begin > line.size * 2
}

function isUnfinished(text: string): boolean {
  return !/[.!?\u061F\u2026:]["'\u201D\u2019\u00BB)\]]*$/u.test(text)
}

function blockOf({ lines }: Paragraph, body: number, known: readonly string[]): ImportedBlock {
  const texts = lines.map(({ text }) => text)
  const text = repairBrackets(joinHyphenated(texts, known))
  const [first] = lines
  const isLarge = first !== undefined && first.size >= body * headingSize
  const isBold = first?.isBold === true && isUnfinished(text)
  const isHeading = text.length <= longestHeading && (isLarge || isBold)
  return { text, kind: isHeading ? 'heading' : null, language: null }
}

/** The value that most text has. */
function usualOf(lines: readonly PlacedLine[], valueOf: (line: PlacedLine) => number): number {
  const lengths = new Map<number, number>()
  for (const line of lines) {
    const value = Math.round(valueOf(line) * 2) / 2
    lengths.set(value, (lengths.get(value) ?? 0) + line.text.length)
  }
  const [most] = [...lengths].toSorted((one, other) => other[1] - one[1])
  return most?.[0] ?? 0
}
