import type { OPS, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PrintedGlyph } from '../../src-core/formats/pdf/printed-page'
import { identity, matrixOf, multiply } from './matrix'
import { initialState, moveText, showText, type TextState } from './text-state'

/** More glyphs than these are on no page that a person reads. */
const mostGlyphs = 100_000

/**
 * The glyphs of a page, each where it is printed (ISO 32000-1, 9.4). What is turned, as in watermarks and along
 * margins, is no text of the article. `codes` are the numbers of the operations. Throws `RangeError` beyond what a page
 * can hold: a part of it would look like all.
 */
export async function glyphsOfPage(
  page: PDFPageProxy,
  codes: typeof OPS,
): Promise<readonly PrintedGlyph[]> {
  const list = await page.getOperatorList()
  const operations: readonly number[] = list.fnArray
  const lists: readonly unknown[] = list.argsArray
  const glyphs: PrintedGlyph[] = []
  const saved: TextState[] = []
  let state = initialState(matrixOf(page.getViewport({ scale: 1 }).transform))
  for (const [at, operation] of operations.entries()) {
    const found = lists[at]
    const values: readonly unknown[] = Array.isArray(found) ? found : []
    switch (operation) {
      case codes.save:
        saved.push(state)
        break
      case codes.paintFormXObjectBegin:
        saved.push(state)
        state = { ...state, page: multiply(state.page, matrixOf(values[0])) }
        break
      case codes.restore:
      case codes.paintFormXObjectEnd:
        state = saved.pop() ?? state
        break
      case codes.transform:
        state = { ...state, page: multiply(state.page, matrixOf(values)) }
        break
      case codes.showText:
        state = showText(state, Array.isArray(values[0]) ? values[0] : [], glyphs)
        break
      case codes.setFont:
        state = { ...state, size: numberAt(values, 1), isBold: isBold(page, values[0]) }
        break
      default:
        state = nextState(state, operation, { codes, values })
    }
    if (glyphs.length > mostGlyphs) throw new RangeError('more letters than a page holds')
  }
  return glyphs
}

interface Operation {
  readonly codes: typeof OPS
  readonly values: readonly unknown[]
}

function nextState(state: TextState, operation: number, { codes, values }: Operation): TextState {
  const [x, y] = [numberAt(values, 0), numberAt(values, 1)]
  switch (operation) {
    case codes.beginText:
      return { ...state, text: identity, line: identity }
    case codes.setTextMatrix: {
      const matrix = matrixOf(values.length === 1 ? values[0] : values)
      return { ...state, text: matrix, line: matrix }
    }
    case codes.moveText:
      return moveText(state, x, y)
    case codes.setLeadingMoveText:
      return moveText({ ...state, leading: -y }, x, y)
    case codes.nextLine:
      return moveText(state, 0, -state.leading)
    case codes.setLeading:
      return { ...state, leading: x }
    case codes.setCharSpacing:
      return { ...state, letterSpace: x }
    case codes.setWordSpacing:
      return { ...state, wordSpace: x }
    case codes.setHScale:
      return { ...state, stretch: x / 100 }
    case codes.setTextRise:
      return { ...state, rise: x }
    default:
      return state
  }
}

function numberAt(values: readonly unknown[], at: number): number {
  const value = values[at]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** Whether the name of a typeface says that it is bold. */
function isBold(page: PDFPageProxy, name: unknown): boolean {
  if (typeof name !== 'string' || !page.commonObjs.has(name)) return false
  const font: unknown = page.commonObjs.get(name)
  const own = typeof font === 'object' && font !== null && 'name' in font ? font.name : ''
  return typeof own === 'string' && /bold|black|heavy/i.test(own)
}
