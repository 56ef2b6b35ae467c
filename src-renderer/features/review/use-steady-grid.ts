import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { placeOf } from '../../../src-core/project/index-by-id'
import { rowOfBead } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { useAppStore } from '../../state/app-store'
import { currentRows } from '../../state/current-rows'
import { keepPlaces, keptPlaces } from './kept-places'
import { boundsOnScreen, placesOnScreen, topOnScreen } from './places-on-screen'
import type { PlaceOnScreen } from './places-on-screen'
import { rowKeys } from './row-keys'

type GridVirtualizer = Virtualizer<HTMLDivElement, Element>

/** Some room above and below a bead that is brought into view, in pixels. */
const roomPx = 20

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

/** What has to be so before the next frame is drawn. */
interface Goal {
  /** Sentences that stay where they are; the first one that is still in the grid counts. */
  readonly keep: readonly PlaceOnScreen[]
  /** A bead to bring into view. */
  readonly reveal: string | null
  readonly looks: number
}

interface Goals {
  readonly now: () => Goal
  readonly set: (changed: Partial<Goal>) => void
}

const noGoal: Goal = { keep: [], reveal: null, looks: 0 }

function createGoals(): Goals {
  let goal = noGoal
  return {
    now: () => goal,
    set: (changed) => {
      goal = { ...goal, ...changed }
    },
  }
}

/**
 * Keeps the reader's place. What can be seen stays where it is when rows come, go, join or change their
 * level: the selected bead if it is in view, else the first row that is. A bead that gets selected is
 * brought into view, as little as it takes. All of it before the next frame is drawn.
 */
export function useSteadyGrid(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: GridVirtualizer,
  rows: GridRows,
  selectedBead: string | null,
  articleId: string,
): SteadyGrid {
  const [goals] = useState(createGoals)
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const selectedRow = rowOfBeadId(rows, selectedBead)
  const selected = useRef<Selected>({ row: selectedRow, bead: selectedBead })
  foresee(virtualizer, rows, goals.now())

  useLayoutEffect(() => {
    selected.current = { row: selectedRow, bead: selectedBead }
  }, [selectedRow, selectedBead])
  useLayoutEffect(() => {
    keepStillWhileMeasuring(virtualizer, selected, goals)
  }, [virtualizer, goals])

  const keys = useRef(rowKeys(rows))
  useEffect(() => {
    keys.current = rowKeys(rows)
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
        if (next === null || (rowKeys(next) === keys.current && !isSetOtherwise)) return
        keys.current = rowKeys(next)
        hold()
      }),
    [hold],
  )

  // A grid that gets lower must not hide the bead on which the reader stands.
  useEffect(() => {
    if (scroller.current === null) return
    return onLower(scroller.current, (element, height) => {
      const start = virtualizer.measurementsCache[selected.current.row ?? -1]?.start ?? -1
      const isInView = start >= element.scrollTop && start < element.scrollTop + height
      if (!isInView) return
      goals.set({ reveal: selected.current.bead })
      drawAgain()
    })
  }, [scroller, virtualizer, goals])

  useLayoutEffect(() => {
    goals.set({ reveal: selectedBead, looks: 0 })
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
    const moved = distanceFromPlaces(element, virtualizer, rows, keep)
    const hidden = Math.abs(moved) >= 1 ? 0 : distanceFromView(element, virtualizer, rows, reveal)
    // What is brought into view moves the rest.
    if (hidden !== 0) goals.set({ keep: [] })
    if (looks < mostLooks && scrollBy(element, virtualizer, hidden === 0 ? moved : hidden)) {
      goals.set({ looks: looks + 1 })
      drawAgain()
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

/**
 * Where the rows have moved, draws those that will be seen when the first place is again where it was, and not those
 * that have come to stand where the grid is scrolled now.
 */
function foresee(virtualizer: GridVirtualizer, rows: GridRows, { keep, looks }: Goal): void {
  if (keep.length === 0 || looks > 0) return
  // Makes it place the rows that it was just given.
  virtualizer.getTotalSize()
  for (const { bead, rowTop } of keep) {
    const start = virtualizer.measurementsCache[rowOfBeadId(rows, bead) ?? -1]?.start
    if (start === undefined) continue
    virtualizer.scrollOffset = Math.max(0, start - rowTop)
    return
  }
}

/** Rows that are found to be higher or lower than was thought move the rows below them, but not the reader. */
function keepStillWhileMeasuring(
  virtualizer: GridVirtualizer,
  selected: RefObject<Selected>,
  goals: Goals,
): void {
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ({ index }, _, { range }) => {
    if (goals.now().keep.length > 0 || range === null) return false
    const { row } = selected.current
    const isInView = row !== null && row >= range.startIndex && row <= range.endIndex
    return index < (isInView ? row : range.startIndex)
  }
}

/**
 * Scrolls at once, so that the rows there are drawn in the same frame; answers whether the grid stands elsewhere than
 * was thought when its rows were drawn.
 */
function scrollBy(scroller: HTMLElement, virtualizer: GridVirtualizer, distance: number): boolean {
  const thought = virtualizer.scrollOffset ?? 0
  if (Math.abs(distance) >= 1) scroller.scrollTop += distance
  virtualizer.scrollOffset = scroller.scrollTop
  return Math.abs(virtualizer.scrollOffset - thought) >= 1
}

function rowOfBeadId(rows: GridRows, bead: string | null): number | null {
  const place = bead === null ? undefined : placeOf(rows.beads, bead)
  return place === undefined ? null : rowOfBead(rows, place)
}

/** How far the grid has to be scrolled so that the first of these places is again where it was. */
function distanceFromPlaces(
  scroller: HTMLElement,
  virtualizer: GridVirtualizer,
  rows: GridRows,
  places: readonly PlaceOnScreen[],
): number {
  for (const { sentence, bead, top } of places) {
    const place = placeOf(rows.beads, bead)
    const row = place === undefined ? rowOfSentence(rows, sentence) : rowOfBead(rows, place)
    if (row === null) continue
    const now =
      topOnScreen(scroller, sentence) ??
      (virtualizer.measurementsCache[row]?.start ?? 0) - scroller.scrollTop
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
function distanceFromView(
  scroller: HTMLElement,
  virtualizer: GridVirtualizer,
  rows: GridRows,
  bead: string | null,
): number {
  const row = rowOfBeadId(rows, bead)
  const item = row === null ? undefined : virtualizer.measurementsCache[row]
  if (bead === null || row === null || item === undefined) return 0
  const height = scroller.clientHeight
  const asThought = { top: item.start - scroller.scrollTop, bottom: item.end - scroller.scrollTop }
  if (asThought.top >= roomPx && asThought.bottom <= height - roomPx) return 0
  const { top, bottom } = boundsOnScreen(scroller, row, bead) ?? asThought
  const above = top - roomPx
  const below = bottom + roomPx - height
  if (above < 0) return above
  return below > 0 ? Math.min(below, above) : 0
}
