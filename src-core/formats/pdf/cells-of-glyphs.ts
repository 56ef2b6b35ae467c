import type { Cell } from './text-of-line'
import type { PrintedGlyph } from './printed-page'

/** A cell, and where it stands on the line. */
export interface PlacedCell extends Cell {
  readonly x: number
  readonly end: number
}

const arabic = /\p{Script=Arabic}/u
const mark = /^\p{M}+$/u

/** Gaps that part two words, in heights of the typeface: where a page has spaces of its own, only wide ones do. */
const wordGap = 0.18
const wideGap = 0.55

/** What a space is printed as; other white space is a sign that the file names wrongly. */
const space = /^[ \u00A0\u2000-\u200A\u202F\u3000]+$/u

/** Whether a glyph is a space. */
export function isSpace({ text }: PrintedGlyph): boolean {
  return space.test(text)
}

/** The letters of a line from the left, marks with the letters that they stand on, and spaces between words. */
export function cellsOfGlyphs(
  glyphs: readonly PrintedGlyph[],
  hasSpaces: boolean,
): readonly PlacedCell[] {
  const placed = withoutCopies(glyphs.toSorted((one, other) => placeOf(one) - placeOf(other)))
  const letters = named(placed.filter(({ text }) => !mark.test(text)))
  for (const each of placed.filter(({ text }) => mark.test(text))) {
    const base = nearest(letters, each.x + each.width / 2)
    if (base !== undefined) base.text += each.text
  }
  const cells: PlacedCell[] = []
  let end = Infinity
  for (const glyph of letters) {
    const isParted = glyph.x - end > neededGap(glyph, cells.at(-1), hasSpaces) * glyph.size
    if (isParted && glyph.text !== ' ' && cells.at(-1)?.text !== ' ') {
      cells.push({ text: ' ', x: end, end: glyph.x })
    }
    end = glyph.x + glyph.width
    if (glyph.text !== '') cells.push({ text: glyph.text, x: glyph.x, end })
  }
  return cells
}

/** Where a glyph is read: an alef without a width stands at the left of the lam that it is written with. */
function placeOf({ x, width, size }: PrintedGlyph): number {
  return width < size * 0.02 ? x - size * 0.08 : x
}

/** Lines are made to fill the column by drawing Arabic words out, on a page that has spaces between them. */
function neededGap(glyph: Marked, before: PlacedCell | undefined, hasSpaces: boolean): number {
  if (!hasSpaces) return wordGap
  return arabic.test(glyph.text) && before !== undefined && arabic.test(before.text)
    ? Infinity
    : wideGap
}

/** Some programs print a letter twice, a hair apart, to make it bold. */
function withoutCopies(glyphs: readonly PrintedGlyph[]): readonly PrintedGlyph[] {
  const kept: PrintedGlyph[] = []
  for (const glyph of glyphs) {
    const isCopy = kept
      .slice(-3)
      .some(
        ({ text, x, width }) =>
          text === glyph.text && width === glyph.width && glyph.x - x < glyph.size * 0.04,
      )
    if (!isCopy) kept.push(glyph)
  }
  return kept
}

/** Glyphs with the text that each stands for; those of an Arabic line may be without a name. */
function named(glyphs: readonly PrintedGlyph[]): readonly Marked[] {
  const isArabic = glyphs.some(({ text }) => arabic.test(text))
  return glyphs.map((glyph, at) => ({
    ...glyph,
    text: isUnknown(glyph)
      ? isArabic
        ? textOfUnknown(glyph, [glyphs[at - 1], glyphs[at + 1]])
        : ''
      : textOfGlyph(glyph),
  }))
}

function isUnknown({ text }: PrintedGlyph): boolean {
  return text === '' || text === '\u0000'
}

/** The ligature of the name of God is wider than this, in heights of the typeface; that of lam and alef is not. */
const wideLigature = 0.8

/**
 * A glyph in an Arabic line of which the file does not say what it is, is nearly always a ligature: lam and alef,
 * of which some typefaces make two glyphs, the second without a width; or the name of God, less its alef.
 */
function textOfUnknown(
  { width, size }: PrintedGlyph,
  beside: readonly (PrintedGlyph | undefined)[],
): string {
  const others = beside.filter((each) => each !== undefined)
  if (width === 0) return others.some(({ text }) => text === '\u0644') ? '\u0627' : ''
  const isPair = others.some((each) => isUnknown(each) && each.width === 0)
  const isWide = width > size * wideLigature
  const follows = others.some(({ text }) => text.normalize('NFKC') === '\u0627')
  return !isPair && isWide && follows ? '\u0644\u0644\u0647' : '\u0644\u0627'
}

/**
 * What a glyph stands for: presentation forms as letters, ligatures as their letters in reading order. Lines
 * that draw a word out are not part of it.
 */
function textOfGlyph(glyph: PrintedGlyph): string {
  if (isSpace(glyph)) return ' '
  const folded = glyph.text
    .replaceAll(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/gu, (form) => form.normalize('NFKC'))
    .replaceAll(/[\u0640\u00AD\p{Cc}\p{Co}]/gu, (sign) => (sign === '\u00AD' ? '-' : ''))
  return /^[\u0622\u0623\u0625\u0627]\u0644$/u.test(folded)
    ? [...folded].toReversed().join('')
    : folded
}

interface Marked extends PrintedGlyph {
  text: string
}

/** The letter that a mark stands on: the one under its middle, else the nearest. */
function nearest(letters: readonly Marked[], x: number): Marked | undefined {
  let best: Marked | undefined
  let distance = Infinity
  for (const each of letters) {
    if (!/\p{L}/u.test(each.text)) continue
    const away = Math.max(each.x - x, x - (each.x + each.width), 0)
    const beside = away + Math.abs(each.x + each.width / 2 - x) / 1000
    if (beside < distance) [best, distance] = [each, beside]
  }
  return best
}
