import type { Range, Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { afterNextFrame } from '../../state/after-next-frame'

type GridVirtualizer = Virtualizer<HTMLDivElement, Element>

/** So many rows wait above and below the window: they are there before one scrolls to them. */
const waitingRows = 6

interface Span {
  readonly start: number
  readonly end: number
}

interface WaitingRows {
  /** Which rows to draw when these can be seen. */
  readonly rowsFor: (seen: Range) => number[]
  /** Takes note of the rows that were drawn. */
  readonly follow: (virtualizer: GridVirtualizer) => void
}

/**
 * The rows that wait beyond the window. What can be seen is drawn at once, with those of them that are in the page
 * already; the others come after the frame. Who goes by whole windows with each frame does not stay for them: they
 * are drawn when the grid comes to rest.
 */
export function useWaitingRows(): WaitingRows {
  const [drawn, setDrawn] = useState<Span>({ start: 0, end: -1 })
  const rowsFor = useCallback((seen: Range) => indexesFor(seen, drawn), [drawn])
  const before = useRef(0)
  const giveUp = useRef<(() => void) | null>(null)

  const follow = useCallback((virtualizer: GridVirtualizer) => {
    stop(giveUp)
    const { range, isScrolling } = virtualizer
    if (range === null) return
    const isFlying =
      isScrolling && Math.abs(range.startIndex - before.current) > range.endIndex - range.startIndex
    before.current = range.startIndex
    if (isFlying) return
    const wanted = around(range)
    giveUp.current = afterNextFrame(() => {
      measureDrawn(virtualizer)
      setDrawn((now) => (now.start === wanted.start && now.end === wanted.end ? now : wanted))
    })
  }, [])
  useLayoutEffect(
    () => () => {
      stop(giveUp)
    },
    [],
  )
  return { rowsFor, follow }
}

/**
 * Lets go of the rows that have left the page, and gives each of the others the height that it has: one that came
 * while the columns got another width may have kept the height that was known before. After a frame nothing has to be
 * laid out for that.
 */
function measureDrawn(virtualizer: GridVirtualizer): void {
  virtualizer.measureElement(null)
  for (const row of [...virtualizer.elementsCache.values()]) {
    const height = Math.round(row.getBoundingClientRect().height)
    virtualizer.resizeItem(virtualizer.indexFromElement(row), height)
  }
}

function stop(giveUp: RefObject<(() => void) | null>): void {
  giveUp.current?.()
  giveUp.current = null
}

function around({ startIndex, endIndex }: Pick<Range, 'startIndex' | 'endIndex'>): Span {
  return { start: startIndex - waitingRows, end: endIndex + waitingRows }
}

/** The rows that can be seen, and those of the drawn ones that are still near. */
function indexesFor(seen: Range, drawn: Span): number[] {
  const near = around(seen)
  const isNear = drawn.start <= seen.endIndex && drawn.end >= seen.startIndex
  const start = isNear ? Math.max(drawn.start, near.start, 0) : seen.startIndex
  const end = isNear ? Math.min(drawn.end, near.end, seen.count - 1) : seen.endIndex
  const first = Math.min(start, seen.startIndex)
  const last = Math.max(end, seen.endIndex)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
