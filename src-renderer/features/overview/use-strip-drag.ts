import { useRef } from 'react'
import type { PointerEvent } from 'react'
import { rowAt, startOfRow } from '../../../src-core/project/queries/overview'
import type { Overview } from '../../../src-core/project/queries/overview'
import {
  countRows,
  gridRowAt,
  rowBeside,
  rowOfBead,
} from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { useAppStore } from '../../state/app-store'
import { select } from '../../state/select'
import { focusGrid } from '../review/focus-grid'
import { gridScroller } from './grid-window'
import type { ArticleOverview } from './use-overview'

/** A click this near to a mark, in pixels, means the bead that bears it. */
const reachPx = 3

interface Drag {
  /** How far below the top of the window the pointer holds it, as a share of the strip. */
  readonly hold: number
}

/**
 * Going through the article by the strip: while the pointer is down the grid scrolls along, and where it
 * is let go the bead is selected, so that the keyboard goes on from there.
 */
export function useStripDrag({ article, whole, rows }: ArticleOverview) {
  const drag = useRef<Drag | null>(null)

  const placeOf = (event: PointerEvent<HTMLElement>): number => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientY - top) / height))
  }
  const scrollTo = (place: number) => {
    const scroller = gridScroller()
    if (scroller === null || drag.current === null) return
    if (countRows(rows) > 0 && useAppStore.getState().filter.rows !== null) {
      const share = (shownRow(rows, rowAt(whole, place)) + 0.5) / countRows(rows)
      scroller.scrollTop = share * scroller.scrollHeight - scroller.clientHeight / 2
    } else {
      scroller.scrollTop = (place - drag.current.hold) * scroller.scrollHeight
    }
  }
  return {
    start: (event: PointerEvent<HTMLElement>) => {
      const scroller = gridScroller()
      if (event.button !== 0 || scroller === null) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      const place = placeOf(event)
      const top = scroller.scrollTop / scroller.scrollHeight
      const length = scroller.clientHeight / scroller.scrollHeight
      const isHeld = place >= top && place <= top + length
      drag.current = { hold: isHeld ? place - top : length / 2 }
      scrollTo(place)
    },
    move: (event: PointerEvent<HTMLElement>) => {
      if (drag.current !== null) scrollTo(placeOf(event))
    },
    end: (event: PointerEvent<HTMLElement>) => {
      if (drag.current === null) return
      drag.current = null
      const reach = reachPx / event.currentTarget.clientHeight
      const wanted = nearestMarked(whole, placeOf(event), reach)
      const isShown = rowOfBead(rows, wanted) !== null
      const bead = isShown
        ? article.beads[wanted]
        : gridRowAt(rows, shownRow(rows, wanted))?.beads[0]
      const side = useAppStore.getState().work?.selection?.side ?? 'target'
      if (bead !== undefined) select({ bead: bead.id, side })
      focusGrid()
    },
    cancel: () => {
      drag.current = null
    },
  }
}

/** The row of the grid that shows a bead, or the one below it where it is hidden. */
function shownRow(rows: GridRows, bead: number): number {
  return rowOfBead(rows, bead) ?? rowBeside(rows, bead, 'down') ?? 0
}

/** The row at a place, or the nearest one within reach that has a mark when that one has none. */
function nearestMarked(whole: Overview, place: number, reach: number): number {
  const row = rowAt(whole, place)
  if (whole.marks[row] !== 0) return row
  const from = rowAt(whole, place - reach)
  const to = rowAt(whole, place + reach)
  const distance = (other: number) =>
    Math.abs((startOfRow(whole, other) + (whole.ends[other] ?? 1)) / 2 - place)
  let nearest = row
  for (let other = from; other <= to; other += 1) {
    const isNearer = nearest === row || distance(other) < distance(nearest)
    if (whole.marks[other] !== 0 && isNearer) nearest = other
  }
  return nearest
}
