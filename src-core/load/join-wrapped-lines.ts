import { foldText } from '../text/normalise-arabic'
import { detectLanguage } from '../text/script-of'
import { isListItem } from './recognise/list-item'
import type { PageLine } from './page-lines'

/** Two neighbouring lines of a group, in one language. */
interface LinePair {
  readonly line: PageLine
  readonly next: PageLine
}

/** The width, in visible characters, that a program broke the lines at; by language of the lines. */
type WrapWidths = ReadonlyMap<string | null, number>

const narrowestWrap = 45
const widestWrap = 140

/**
 * Joins the lines of paragraphs that a program broke at a fixed width, and gives the blocks of each
 * group. A file is taken as wrapped only when its lines show it: nearly every line is so full that
 * the first word of the next would not have fitted, and sentences run over the line ends. Verse,
 * lists, and one-line paragraphs stay as they are.
 */
export function joinWrappedLines(
  groups: readonly (readonly PageLine[])[],
): readonly (readonly string[])[] {
  const widths = wrapWidths(groups)
  return groups.map((group) => joinGroup(group, widths))
}

function joinGroup(group: readonly PageLine[], widths: WrapWidths): readonly string[] {
  const blocks: string[] = []
  let previous: PageLine | null = null
  for (const line of group) {
    const before = blocks.at(-1)
    if (
      previous !== null &&
      before !== undefined &&
      continues({ line: previous, next: line }, widths)
    ) {
      blocks[blocks.length - 1] = joinText(before, line.text)
    } else {
      blocks.push(line.text)
    }
    previous = line
  }
  return blocks
}

function continues(pair: LinePair, widths: WrapWidths): boolean {
  const width = widths.get(detectLanguage(pair.line.text))
  return width !== undefined && mayContinue(pair) && isFull(pair, width)
}

/** A line broken at a hyphen continues without a space. */
function joinText(before: string, after: string): string {
  return /\p{L}[-\u2010]$/u.test(before) ? before + after : `${before} ${after}`
}

function wrapWidths(groups: readonly (readonly PageLine[])[]): WrapWidths {
  const languages = new Set(groups.flat().map((line) => detectLanguage(line.text)))
  const widths = new Map<string | null, number>()
  for (const language of languages) {
    const width = wrapWidth(groups, language)
    if (width !== null) widths.set(language, width)
  }
  return widths
}

/** The width at which the lines of one language are broken; null when they are not. */
function wrapWidth(
  groups: readonly (readonly PageLine[])[],
  language: string | null,
): number | null {
  const inLanguage = (line: PageLine): boolean => detectLanguage(line.text) === language
  const grouped = groups
    .filter((group) => group.length > 1)
    .flat()
    .filter(inLanguage)
  const width = usualMaximum(grouped.filter((line) => line.text.includes(' ')).map(visibleLength))
  if (width < narrowestWrap || width > widestWrap) return null
  const longer = groups
    .flat()
    .filter((line) => inLanguage(line) && visibleLength(line) > width * 1.25)
  if (longer.length > grouped.length * 0.05) return null
  const pairs = groups
    .flatMap(neighbours)
    .filter((pair) => inLanguage(pair.line) && mayContinue(pair))
  const full = pairs.filter((pair) => isFull(pair, width))
  if (full.length < 2 || full.length < pairs.length * 0.6) return null
  return runsOver(full) && !rhymes(grouped) ? width : null
}

function neighbours(group: readonly PageLine[]): readonly LinePair[] {
  return group.flatMap((line, index) => {
    const next = group[index + 1]
    return next === undefined ? [] : [{ line, next }]
  })
}

function mayContinue({ line, next }: LinePair): boolean {
  if (isListItem(next.text) || next.indent >= line.indent + 2) return false
  const language = detectLanguage(next.text)
  return language === null || language === detectLanguage(line.text)
}

/** True when the first word of the next line would not have fitted on this one. */
function isFull({ line, next }: LinePair, width: number): boolean {
  const firstWord = next.text.split(/\s/u, 1)[0] ?? ''
  return visibleLength(line) + 1 + visibleLength({ text: firstWord }) > width
}

/** Sentences run over line ends: few lines end a sentence, and in Latin script small letters begin lines. */
function runsOver(pairs: readonly LinePair[]): boolean {
  const unfinished = pairs.filter(({ line }) => !/[.!?؟…:]["'”’»)\]]*$/u.test(line.text)).length
  if (unfinished < pairs.length * 0.5) return false
  const cased = pairs.filter(({ next }) => /^[\p{Lu}\p{Ll}]/u.test(next.text))
  const small = cased.filter(({ next }) => /^\p{Ll}/u.test(next.text)).length
  return small >= cased.length * 0.3
}

/** Classical verse has lines of one length too, but they end in one letter. */
function rhymes(lines: readonly PageLine[]): boolean {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const letter = /(\p{L})[^\p{L}]*$/u.exec(foldText(line.text))?.[1] ?? ''
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return lines.length >= 4 && Math.max(...counts.values()) >= lines.length * 0.6
}

/** The longest but for a few outliers; 0 for no lengths. */
function usualMaximum(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0
}

function visibleLength({ text }: { readonly text: string }): number {
  return [...text.replace(/\p{M}/gu, '')].length
}
