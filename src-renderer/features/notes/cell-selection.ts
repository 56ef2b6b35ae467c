import type { Article, Bead, Side } from '../../../src-core/project/model'
import { sides } from '../../../src-core/project/model'
import { sentencesOf } from '../../../src-core/project/sentences-of'
import type { TextSelection } from '../../../src-core/text/select-words'
import { textNodes } from '../find/corrected-text'

/** What is selected in a cell of the grid, by offsets into the joined text of a side of a bead. */
export interface CellSelection extends TextSelection {
  readonly side: Side
}

/** A text node of a cell, and where its letters stand in the joined text of the side. */
interface Piece {
  readonly node: Text
  readonly from: number
}

/** What is selected in the cells of a bead, by pointer or by key; null where nothing is. */
export function cellSelection(article: Article, bead: Bead): CellSelection | null {
  const selection = document.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (selection == null || anchorNode == null || focusNode == null || selection.isCollapsed) {
    return null
  }
  for (const side of sides) {
    const pieces = piecesOf(article, bead, side)
    const anchor = offsetOf(pieces, anchorNode, selection.anchorOffset)
    const focus = offsetOf(pieces, focusNode, selection.focusOffset)
    if (anchor !== focus) return { side, anchor, focus }
  }
  return null
}

/** Selects a stretch of a side in its cell, as the pointer would. */
export function selectInCell(
  article: Article,
  bead: Bead,
  side: Side,
  { anchor, focus }: TextSelection,
): void {
  const pieces = piecesOf(article, bead, side)
  const from = pointAt(pieces, anchor, anchor < focus)
  const to = pointAt(pieces, focus, focus < anchor)
  if (from === null || to === null) return
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** How much of the joined text of a side stands before a place in its cell. */
export function offsetInCell(
  article: Article,
  bead: Bead,
  side: Side,
  place: { readonly node: Node; readonly offset: number },
): number {
  return offsetOf(piecesOf(article, bead, side), place.node, place.offset)
}

/** The letters of the corrected text of a side that are in the page. */
function piecesOf(article: Article, bead: Bead, side: Side): readonly Piece[] {
  let start = 0
  return sentencesOf(article, bead, side).flatMap(({ id, text }) => {
    if (text === '') return []
    const element = document.querySelector(`[role="grid"] [data-sentence="${CSS.escape(id)}"]`)
    const nodes = element === null ? [] : textNodes(element)
    const shown = nodes.reduce((sum, { length }) => sum + length, 0)
    let from = start - (shown - text.length)
    start += text.length + 1
    return nodes.map((node) => {
      const piece = { node, from }
      from += node.length
      return piece
    })
  })
}

/** The offset of a place in the page: how much of the text stands before it. */
function offsetOf(pieces: readonly Piece[], container: Node, at: number): number {
  const place = document.createRange()
  place.setStart(container, at)
  let offset = Math.max(0, pieces[0]?.from ?? 0)
  for (const { node, from } of pieces) {
    if (node === container) return Math.max(0, from + at)
    if (place.comparePoint(node, 0) < 0) offset = Math.max(0, from + node.length)
  }
  return offset
}

function pointAt(
  pieces: readonly Piece[],
  offset: number,
  isStart: boolean,
): { readonly node: Text; readonly offset: number } | null {
  const holder = pieces.find(({ node, from }) => {
    const end = from + node.length
    return isStart ? offset >= from && offset < end : offset > from && offset <= end
  })
  return holder === undefined ? null : { node: holder.node, offset: offset - holder.from }
}
