import { countRows, shownRow } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { rowAt, startOfRow } from '../../../src-core/project/queries/overview'
import type { Overview } from '../../../src-core/project/queries/overview'
import { useAppStore } from '../../state/app-store'
import { gridScroller, gridWindow } from './grid-window'
import type { ShownPart } from './shown-part'

/** What the grid shows of the article. */
export const gridPart: ShownPart = {
  scroller: gridScroller,
  window: ({ whole, rows }) => {
    const scroller = gridScroller()
    const seen = scroller === null ? null : gridWindow(scroller)
    return seen === null
      ? null
      : { start: placeOfRow(whole, rows, seen.first), end: placeOfRow(whole, rows, seen.last) }
  },
  scrollTo: ({ whole, rows }, place) => {
    const scroller = gridScroller()
    if (scroller === null) return
    if (countRows(rows) > 0 && useAppStore.getState().filter.rows !== null) {
      const share = shownRow(rows, rowAt(whole, Math.max(0, place))) / countRows(rows)
      scroller.scrollTop = share * scroller.scrollHeight
    } else {
      scroller.scrollTop = place * scroller.scrollHeight
    }
  },
}

/** The place of a row of the grid and a fraction of it, 0 to 1. */
function placeOfRow(whole: Overview, rows: GridRows, row: number): number {
  const index = Math.min(Math.floor(row), rows.starts.length - 1)
  const start = startOfRow(whole, rows.starts[index] ?? 0)
  const end = startOfRow(whole, rows.ends[index] ?? 0)
  return start + (row - index) * (end - start)
}
