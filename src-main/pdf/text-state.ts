import type { PrintedGlyph } from '../../src-core/formats/pdf/printed-page'
import { identity, multiply, type Matrix } from './matrix'

/** What decides where the next glyph stands (ISO 32000-1, 9.3). Lengths are in units of the text. */
export interface TextState {
  /** From the page as it is described to the page as it is seen, from the top left. */
  readonly page: Matrix
  readonly text: Matrix
  readonly line: Matrix
  readonly size: number
  readonly isBold: boolean
  readonly letterSpace: number
  readonly wordSpace: number
  /** How much wider letters are drawn than they are. */
  readonly stretch: number
  readonly leading: number
  readonly rise: number
}

export function initialState(page: Matrix): TextState {
  return {
    page,
    text: identity,
    line: identity,
    size: 0,
    isBold: false,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  }
}

/** Goes to another place, counted from where the line began. */
export function moveText(state: TextState, x: number, y: number): TextState {
  const line = multiply(state.line, [1, 0, 0, 1, x, y])
  return { ...state, line, text: line }
}

/** Goes on in the line by a length. */
function advance(state: TextState, length: number): TextState {
  return { ...state, text: multiply(state.text, [1, 0, 0, 1, length * state.stretch, 0]) }
}

/** Prints glyphs, and lengths to go back between them, in thousandths of the size. */
export function showText(
  before: TextState,
  shown: readonly unknown[],
  glyphs: PrintedGlyph[],
): TextState {
  let state = before
  for (const each of shown) {
    if (typeof each === 'number') {
      state = advance(state, (-each / 1000) * state.size)
      continue
    }
    if (typeof each !== 'object' || each === null) continue
    const width = 'width' in each && typeof each.width === 'number' ? each.width : 0
    const text = 'unicode' in each && typeof each.unicode === 'string' ? each.unicode : ''
    const isSpace = 'isSpace' in each && each.isSpace === true
    const length = (width / 1000) * state.size
    const glyph = glyphAt(state, text, length)
    if (glyph !== null) glyphs.push(glyph)
    state = advance(state, length + state.letterSpace + (isSpace ? state.wordSpace : 0))
  }
  return state
}

/** More than this slope, and a line is turned. */
const steepest = 0.1

/** A glyph on the page; null where its line is turned or upside down, or has no size. */
function glyphAt(state: TextState, text: string, length: number): PrintedGlyph | null {
  const [a, b, c, d, e, f] = multiply(state.page, multiply(state.text, [1, 0, 0, 1, 0, state.rise]))
  const size = Math.hypot(c, d) * Math.abs(state.size)
  const isUpright = a > 0 && d < 0 && Math.abs(b) <= a * steepest
  if (!isUpright || !(size > 0.5 && size < 2000) || !Number.isFinite(e + f)) return null
  const width = Math.abs(length * a * state.stretch)
  return { text, x: length < 0 ? e - width : e, y: f, width, size, isBold: state.isBold }
}
