import { placeOf } from '../../../src-core/project/index-by-id'
import { rowOfBead } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { boundsOnScreen, topOnScreen } from './places-on-screen'
import type { PlaceOnScreen } from './places-on-screen'
import type { RowList } from './row-list'
import type { Goal } from './steady-goals'

/** Some room above and below a bead that is brought into view, in pixels. */
const roomPx = 20

/**
 * Where the rows have moved or another bead is selected, draws those that will be seen when the first place is again
 * where it was, or when the selected bead is in view, and not those that stand where the grid is scrolled now.
 */
export function foresee(
  list: RowList,
  rows: GridRows,
  { keep, looks, sought }: Goal,
  selectedBead: string | null,
): void {
  if (looks > 0 || (keep.length === 0 && sought === selectedBead)) return
  for (const { bead, rowTop } of keep) {
    const place = list.heights.placeOf(rowOfBeadId(rows, bead) ?? -1)
    if (place === undefined) continue
    list.offset = Math.max(0, place.start - rowTop)
    return
  }
  const row = rowOfBeadId(rows, selectedBead) ?? -1
  const place = list.heights.placeOf(row)
  // Where in the row of a paragraph a bead stands is known when it is in the page.
  if (place === undefined || (rows.ends[row] ?? 0) - (rows.starts[row] ?? 0) > 1) return
  const { offset } = list
  const hidden = distanceOf(
    { top: place.start - offset, bottom: place.end - offset },
    list.viewHeight(),
  )
  list.offset = Math.max(0, offset + hidden)
}

/** The row that shows a bead; null when none does. */
export function rowOfBeadId(rows: GridRows, bead: string | null): number | null {
  const place = bead === null ? undefined : placeOf(rows.beads, bead)
  return place === undefined ? null : rowOfBead(rows, place)
}

/** How far the grid has to be scrolled so that the first of these places is again where it was. */
export function distanceFromPlaces(
  scroller: HTMLElement,
  list: RowList,
  rows: GridRows,
  places: readonly PlaceOnScreen[],
): number {
  for (const { sentence, bead, top } of places) {
    const place = placeOf(rows.beads, bead)
    const row = place === undefined ? rowOfSentence(rows, sentence) : rowOfBead(rows, place)
    if (row === null) continue
    const now =
      topOnScreen(scroller, sentence) ??
      (list.heights.placeOf(row)?.start ?? 0) - scroller.scrollTop
    return now - top
  }
  return 0
}

/** The row of a sentence whose bead is no longer there, as after an alignment. */
function rowOfSentence(rows: GridRows, sentence: string): number | null {
  const place = rows.beads.findIndex(
    ({ source, target }) => source.includes(sentence) || target.includes(sentence),
  )
  return place < 0 ? null : rowOfBead(rows, place)
}

/** How far the grid has to be scrolled, at least, so that a bead can be seen. */
export function distanceFromView(
  scroller: HTMLElement,
  list: RowList,
  rows: GridRows,
  bead: string | null,
): number {
  const row = rowOfBeadId(rows, bead)
  const item = row === null ? undefined : list.heights.placeOf(row)
  if (bead === null || row === null || item === undefined) return 0
  const height = scroller.clientHeight
  const asThought = { top: item.start - scroller.scrollTop, bottom: item.end - scroller.scrollTop }
  if (asThought.top >= roomPx && asThought.bottom <= height - roomPx) return 0
  return distanceOf(boundsOnScreen(scroller, row, bead) ?? asThought, height)
}

/** How far something has to be scrolled, at least, to be seen in a window of this height with some room about it. */
function distanceOf(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  height: number,
): number {
  const above = top - roomPx
  const below = bottom + roomPx - height
  if (above < 0) return above
  return below > 0 ? Math.min(below, above) : 0
}
