import { useRef } from 'react'
import type { PointerEvent } from 'react'
import { rowAt, startOfRow } from '../../../src-core/project/queries/overview'
import type { Overview } from '../../../src-core/project/queries/overview'
import { gridRowAt, rowOfBead, shownRow } from '../../../src-core/project/queries/grid-rows'
import { useAppStore } from '../../state/app-store'
import { select } from '../../state/select'
import { focusGrid } from '../review/focus-grid'
import type { ShownPart } from './shown-part'
import type { ArticleOverview } from './use-overview'

/** A click this near to a mark, in pixels, means the bead that bears it. */
const reachPx = 3

interface Drag {
  /** How far below the top of the window the pointer holds it, as a share of the strip. */
  readonly hold: number
}

/**
 * Going through the article by the strip: while the pointer is down the view scrolls along, and where it
 * is let go the bead is selected, so that the keyboard goes on from there.
 */
export function useStripDrag(shown: ArticleOverview, part: ShownPart) {
  const { article, whole, rows } = shown
  const drag = useRef<Drag | null>(null)

  const placeOf = (event: PointerEvent<HTMLElement>): number => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientY - top) / height))
  }
  const scrollTo = (place: number) => {
    if (drag.current !== null) part.scrollTo(shown, place - drag.current.hold)
  }
  return {
    start: (event: PointerEvent<HTMLElement>) => {
      const seen = part.window(shown)
      if (event.button !== 0 || seen === null) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      const place = placeOf(event)
      const isHeld = place >= seen.start && place <= seen.end
      drag.current = { hold: isHeld ? place - seen.start : (seen.end - seen.start) / 2 }
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
