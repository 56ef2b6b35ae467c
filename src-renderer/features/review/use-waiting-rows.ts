import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { afterNextFrame } from '../../state/after-next-frame'
import type { RowList, RowSpan } from './row-list'

/** So many rows wait above and below the window: they are there before one scrolls to them. */
const waitingRows = 6

interface WaitingRows {
  /** Which rows to draw when these can be seen. */
  readonly spanFor: (seen: RowSpan, count: number) => RowSpan
  /** Takes note of the rows that were drawn. */
  readonly follow: (list: RowList) => void
}

/**
 * The rows that wait beyond the window. What can be seen is drawn at once, with those of them that are in the page
 * already; the others come after the frame. Who goes by whole windows with each frame does not stay for them: they
 * are drawn when the grid comes to rest.
 */
export function useWaitingRows(): WaitingRows {
  const [drawn, setDrawn] = useState<RowSpan>({ first: 0, last: -1 })
  const spanFor = useCallback(
    (seen: RowSpan, count: number) => spanAround(seen, count, drawn),
    [drawn],
  )
  const before = useRef(0)
  const giveUp = useRef<(() => void) | null>(null)

  const follow = useCallback((list: RowList) => {
    stop(giveUp)
    const seen = list.seen()
    if (seen === null) return
    const isFlying =
      list.isScrolling() && Math.abs(seen.first - before.current) > seen.last - seen.first
    before.current = seen.first
    if (isFlying) return
    const wanted = around(seen)
    giveUp.current = afterNextFrame(() => {
      // One that came while the columns got another width may have kept the height that was known before. After a frame
      // nothing has to be laid out for that.
      list.measureDrawn()
      setDrawn((now) => (now.first === wanted.first && now.last === wanted.last ? now : wanted))
    })
  }, [])
  useLayoutEffect(
    () => () => {
      stop(giveUp)
    },
    [],
  )
  return { spanFor, follow }
}

function stop(giveUp: RefObject<(() => void) | null>): void {
  giveUp.current?.()
  giveUp.current = null
}

function around({ first, last }: RowSpan): RowSpan {
  return { first: first - waitingRows, last: last + waitingRows }
}

/** The rows that can be seen, and those of the drawn ones that are still near. */
function spanAround(seen: RowSpan, count: number, drawn: RowSpan): RowSpan {
  const near = around(seen)
  const isNear = drawn.first <= seen.last && drawn.last >= seen.first
  if (!isNear) return seen
  return {
    first: Math.min(seen.first, Math.max(drawn.first, near.first, 0)),
    last: Math.max(seen.last, Math.min(drawn.last, near.last, count - 1)),
  }
}
