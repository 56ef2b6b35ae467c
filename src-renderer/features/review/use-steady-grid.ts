import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { useAppStore } from '../../state/app-store'
import { currentRows } from '../../state/current-rows'
import { haveSameIds } from './have-same-ids'
import { keepPlaces, keptPlaces } from './kept-places'
import { placesOnScreen } from './places-on-screen'
import type { RowList } from './row-list'
import { createGoals, noGoal } from './steady-goals'
import type { Goals } from './steady-goals'
import { distanceFromPlaces, distanceFromView, foresee, rowOfBeadId } from './where-to-scroll'

/** Rows that come into the page are measured, which may move the goal: it is looked at again, so many times at most. */
const mostLooks = 8

interface SteadyGrid {
  /** Wants everything to stay where it is: something is about to move the rows. */
  readonly hold: () => void
  /** Brings the selected bead into view. */
  readonly reveal: () => void
}

interface Selected {
  readonly row: number | null
  readonly bead: string | null
}

/**
 * Keeps the reader's place. What can be seen stays where it is when rows come, go, join or change their
 * level: the selected bead if it is in view, else the first row that is. A bead that gets selected is
 * brought into view, as little as it takes. All of it before the next frame is drawn.
 */
export function useSteadyGrid(
  scroller: RefObject<HTMLDivElement | null>,
  list: RowList,
  rows: GridRows,
  selectedBead: string | null,
  articleId: string,
): SteadyGrid {
  const [goals] = useState(createGoals)
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const selectedRow = rowOfBeadId(rows, selectedBead)
  const selected = useRef<Selected>({ row: selectedRow, bead: selectedBead })
  foresee(list, rows, goals.now(), selectedBead)

  useLayoutEffect(() => {
    selected.current = { row: selectedRow, bead: selectedBead }
  }, [selectedRow, selectedBead])
  useLayoutEffect(() => {
    keepStillWhileMeasuring(list, selected, goals)
  }, [list, goals])

  const known = useRef(rows)
  useEffect(() => {
    known.current = rows
  }, [rows])
  const hold = useCallback(() => {
    holdPlaces(scroller, goals)
  }, [scroller, goals])
  // The state has changed, the page not yet: now everything still stands where the reader sees it.
  useEffect(
    () =>
      useAppStore.subscribe(({ settings }, before) => {
        const next = currentRows()
        const isSetOtherwise = settings.appearance !== before.settings.appearance
        if (next === null) return
        const areSame = haveSameIds(known.current, next)
        known.current = next
        if (!areSame || isSetOtherwise) hold()
      }),
    [hold],
  )

  // A grid that gets lower must not hide the bead on which the reader stands.
  useEffect(() => {
    if (scroller.current === null) return
    return onLower(scroller.current, (element, height) => {
      const start = list.heights.placeOf(selected.current.row ?? -1)?.start ?? -1
      const isInView = start >= element.scrollTop && start < element.scrollTop + height
      if (!isInView) return
      goals.set({ reveal: selected.current.bead })
      drawAgain()
    })
  }, [scroller, list, goals])

  useLayoutEffect(() => {
    goals.set({ reveal: selectedBead, looks: 0, sought: selectedBead })
  }, [goals, selectedBead])

  // An article that is shown again stands as it was left.
  useLayoutEffect(() => {
    const element = scroller.current
    const places = keptPlaces(articleId, selected.current.bead)
    if (places.length > 0) goals.set({ ...noGoal, keep: places })
    return () => {
      if (element === null) return
      keepPlaces(articleId, { bead: selected.current.bead, places: placesOnScreen(element) })
    }
  }, [scroller, goals, articleId])

  useLayoutEffect(() => {
    const element = scroller.current
    const { keep, reveal, looks } = goals.now()
    if (element === null || (keep.length === 0 && reveal === null)) return
    if (looks < mostLooks) {
      const isKept = keep.length > 0
      let isElsewhere =
        isKept && scrollBy(element, list, distanceFromPlaces(element, list, rows, keep))
      // Where the rows are that were foreseen, the bead can be looked for among them.
      const hidden = isElsewhere ? 0 : distanceFromView(element, list, rows, reveal)
      if (hidden !== 0 || !isKept) {
        // What is brought into view moves the rest.
        goals.set({ keep: [] })
        isElsewhere = scrollBy(element, list, hidden)
      }
      if (isElsewhere) {
        goals.set({ looks: looks + 1 })
        drawAgain()
      }
    }
    const frame = requestAnimationFrame(() => {
      goals.set(noGoal)
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  })
  const reveal = useCallback(() => {
    goals.set({ reveal: selected.current.bead })
    drawAgain()
  }, [goals])
  return { hold, reveal }
}

/** Tells when an element has got lower, and how high it was; answers with what ends that. */
function onLower(
  element: HTMLElement,
  tell: (element: HTMLElement, heightBefore: number) => void,
): () => void {
  let height = element.clientHeight
  const observer = new ResizeObserver(() => {
    const before = height
    height = element.clientHeight
    if (height < before) tell(element, before)
  })
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}

/** Wants everything that can be seen to stay where it is. */
function holdPlaces(scroller: RefObject<HTMLElement | null>, goals: Goals): void {
  if (scroller.current !== null) goals.set({ keep: placesOnScreen(scroller.current), looks: 0 })
}

/** Rows that are found to be higher or lower than was thought move the rows below them, but not the reader. */
function keepStillWhileMeasuring(list: RowList, selected: RefObject<Selected>, goals: Goals): void {
  list.isAbove = (index, { first, last }) => {
    if (goals.now().keep.length > 0) return false
    const { row } = selected.current
    const isInView = row !== null && row >= first && row <= last
    return index < (isInView ? row : first)
  }
}

/**
 * Scrolls at once, so that the rows there are drawn in the same frame; answers whether the grid stands elsewhere than
 * was thought when its rows were drawn.
 */
function scrollBy(scroller: HTMLElement, list: RowList, distance: number): boolean {
  const thought = list.offset
  if (Math.abs(distance) >= 1) scroller.scrollTop += distance
  list.offset = scroller.scrollTop
  return Math.abs(list.offset - thought) >= 1
}
