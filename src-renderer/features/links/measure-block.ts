import type { Band } from '../../../src-core/project/queries/ribbon'

/**
 * Where the sentences of a paragraph in the page stand, in pixels below its top. A sentence that begins in
 * the middle of a line begins in the middle of its height: so the bands of a text follow one another
 * without overlapping, as the words do.
 */
export function measureBlock(block: HTMLElement): readonly Band[] {
  const text = block.querySelector<HTMLElement>('[lang]')
  if (text === null) return []
  const box = text.getBoundingClientRect()
  const origin = block.getBoundingClientRect().top
  const lineHeight = Number.parseFloat(getComputedStyle(text).lineHeight)
  const isFromRight = text.dir === 'rtl'
  /** How far into its line a box begins and ends, 0 to 1. */
  const shares = ({ left, right }: DOMRect) =>
    isFromRight
      ? { start: (box.right - right) / box.width, end: (box.right - left) / box.width }
      : { start: (left - box.left) / box.width, end: (right - box.left) / box.width }
  const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2 - origin
  const bands = Array.from(text.querySelectorAll('[data-sentence]'), (sentence): Band => {
    const boxes = [...sentence.getClientRects()]
    const middles = boxes.map(middle)
    const [first, last] = [Math.min(...middles), Math.max(...middles)]
    const onLine = (line: number) =>
      boxes.filter((each) => Math.abs(middle(each) - line) < lineHeight / 2).map(shares)
    const start = Math.min(...onLine(first).map((share) => share.start))
    const end = Math.max(...onLine(last).map((share) => share.end))
    return {
      top: first - lineHeight / 2 + start * lineHeight,
      bottom: last - lineHeight / 2 + end * lineHeight,
    }
  })
  return withWholeEnds(bands, box.top - origin, box.bottom - origin)
}

/** The first sentence begins with the paragraph and the last one ends with it; a sentence without boxes has no height. */
function withWholeEnds(bands: readonly Band[], top: number, bottom: number): readonly Band[] {
  const sound = bands.map((band) =>
    Number.isFinite(band.top) && Number.isFinite(band.bottom) ? band : { top, bottom: top },
  )
  return sound.map((band, at) => ({
    top: at === 0 ? top : band.top,
    bottom: at === sound.length - 1 ? bottom : band.bottom,
  }))
}
