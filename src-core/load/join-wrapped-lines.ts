import { foldText } from '../text/normalise-arabic'
import { detectLanguage } from '../text/script-of'
import type { ScriptLanguage } from '../text/script-of'
import { isListItem } from './recognise/list-item'
import type { PageLine } from './page-lines'

interface MeasuredLine extends PageLine {
  readonly language: ScriptLanguage | null
  /** By each way of counting that programs use. */
  readonly lengths: readonly LineLength[]
  readonly isItem: boolean
}

/** Characters of a line, and of its first word. */
interface LineLength {
  readonly line: number
  readonly firstWord: number
}

/** Programs count characters; or places on the screen, where marks on letters take no room. */
const countings: readonly ((text: string) => number)[] = [
  (text) => [...text].length,
  (text) => [...text.replace(/\p{M}/gu, '')].length,
]

/** The width that lines were broken at, by one of the ways of counting. */
interface WrapWidth {
  readonly characters: number
  readonly counting: number
}

/** Two neighbouring lines of a group. */
interface LinePair {
  readonly line: MeasuredLine
  readonly next: MeasuredLine
}

/** The width of the lines of each language that is wrapped. */
type WrapWidths = ReadonlyMap<ScriptLanguage | null, WrapWidth>

type Groups = readonly (readonly MeasuredLine[])[]

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
  const measured = groups.map((group) => group.map(measure))
  const languages = new Set(measured.flat().map(({ language }) => language))
  const widths = new Map<ScriptLanguage | null, WrapWidth>()
  for (const language of languages) {
    const width = wrapWidth(measured, language)
    if (width !== null) widths.set(language, width)
  }
  return measured.map((group) => joinGroup(group, widths))
}

function measure(line: PageLine): MeasuredLine {
  return {
    ...line,
    language: detectLanguage(line.text),
    lengths: countings.map((count) => ({
      line: count(line.text),
      firstWord: count(line.text.split(/\s/u, 1)[0] ?? ''),
    })),
    isItem: isListItem(line.text),
  }
}

function joinGroup(group: readonly MeasuredLine[], widths: WrapWidths): readonly string[] {
  const blocks: string[][] = []
  let line: MeasuredLine | null = null
  for (const next of group) {
    const width = line === null ? undefined : widths.get(line.language)
    const goesOn =
      line !== null &&
      width !== undefined &&
      mayGoOn({ line, next }) &&
      (isFull({ line, next }, width) || isCutOff(line, width))
    const block = blocks.at(-1)
    if (goesOn && block !== undefined) block.push(next.text)
    else blocks.push([next.text])
    line = next
  }
  return blocks.map(joinLines)
}

/** A line broken at a hyphen goes on without a space. */
function joinLines(lines: readonly string[]): string {
  return lines
    .map((text, index) => {
      const isLast = index === lines.length - 1
      return isLast || /\p{L}[-\u2010]$/u.test(text) ? text : `${text} `
    })
    .join('')
}

/** The width at which the lines of one language are broken; null when they are not. */
function wrapWidth(groups: Groups, language: ScriptLanguage | null): WrapWidth | null {
  const ofLanguage = (line: MeasuredLine): boolean => line.language === language
  const lines = groups.flat().filter(ofLanguage)
  const grouped = groups
    .filter((group) => group.length > 1)
    .flat()
    .filter(ofLanguage)
  const pairs = groups.flatMap(neighbours).filter((pair) => ofLanguage(pair.line) && mayGoOn(pair))
  const spaced = grouped.filter(({ text }) => text.includes(' '))
  const widths = countings.map((_, counting): WrapWidth => {
    const characters = usualMaximum(spaced.map((line) => lengthBy(line, counting).line))
    return { characters, counting }
  })
  const fullPairs = (width: WrapWidth): readonly LinePair[] =>
    pairs.filter((pair) => isFull(pair, width))
  const [width] = widths.toSorted((a, b) => fullPairs(b).length - fullPairs(a).length)
  if (width === undefined) return null
  if (width.characters < narrowestWrap || width.characters > widestWrap) return null
  const isLonger = (line: MeasuredLine): boolean =>
    lengthBy(line, width.counting).line > width.characters * 1.25
  if (lines.filter(isLonger).length > grouped.length * 0.05) return null
  const full = fullPairs(width)
  if (full.length < 2 || full.length < pairs.length * 0.6) return null
  return runsOver(full) && !rhymes(grouped) ? width : null
}

function neighbours(group: readonly MeasuredLine[]): readonly LinePair[] {
  return group.flatMap((line, index) => {
    const next = group[index + 1]
    return next === undefined ? [] : [{ line, next }]
  })
}

function mayGoOn({ line, next }: LinePair): boolean {
  if (next.isItem || (!line.isItem && next.indent >= line.indent + 2)) return false
  return next.language === null || next.language === line.language
}

function lengthBy(line: MeasuredLine, counting: number): LineLength {
  return line.lengths[counting] ?? { line: 0, firstWord: 0 }
}

/** True when the first word of the next line would not have fitted on this one. */
function isFull({ line, next }: LinePair, { characters, counting }: WrapWidth): boolean {
  return lengthBy(line, counting).line + 1 + lengthBy(next, counting).firstWord > characters
}

/** True for a line that is nearly full and breaks off inside a sentence: counted in yet another way. */
function isCutOff(line: MeasuredLine, { characters, counting }: WrapWidth): boolean {
  return lengthBy(line, counting).line >= characters * 0.8 && isUnfinished(line.text)
}

function isUnfinished(text: string): boolean {
  return !/[.!?؟…:]["'”’»)\]]*$/u.test(text)
}

/** Sentences run over line ends: few lines end one, and in Latin script small letters begin lines. */
function runsOver(pairs: readonly LinePair[]): boolean {
  const unfinished = pairs.filter(({ line }) => isUnfinished(line.text)).length
  if (unfinished < pairs.length * 0.5) return false
  const cased = pairs.filter(({ next }) => /^[\p{Lu}\p{Ll}]/u.test(next.text))
  const small = cased.filter(({ next }) => /^\p{Ll}/u.test(next.text)).length
  return small >= cased.length * 0.3
}

/** Classical verse has lines of one length too, but they end in one letter. */
function rhymes(lines: readonly MeasuredLine[]): boolean {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const letter = /(\p{L})[^\p{L}]*$/u.exec(foldText(line.text.slice(-20)))?.[1] ?? ''
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return lines.length >= 4 && Math.max(...counts.values()) >= lines.length * 0.6
}

/** The longest but for a few outliers; 0 for no lengths. */
function usualMaximum(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0
}
