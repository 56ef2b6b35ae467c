import type { Virtualizer } from '@tanstack/react-virtual'

/** So many rows wait above and below the window: they are there before one scrolls to them. */
const waitingRows = 6

export interface ScrollPace {
  /** How many rows shall wait beyond the window now. */
  readonly waitingRows: () => number
  /** Takes note of the rows that were drawn. */
  readonly follow: (virtualizer: Virtualizer<HTMLDivElement, Element>) => void
}

/**
 * Tells reading on from flying past. Who goes by whole windows with each frame does not stay for the rows beside
 * them, and drawing these would cost the next frame; when the grid comes to rest they are drawn.
 */
export function scrollPace(): ScrollPace {
  let drawn: Virtualizer<HTMLDivElement, Element> | null = null
  let before = 0
  return {
    waitingRows: () => {
      const range = drawn?.range ?? null
      if (drawn === null || range === null || !drawn.isScrolling) return waitingRows
      const isFlying = Math.abs(range.startIndex - before) > range.endIndex - range.startIndex
      return isFlying ? 0 : waitingRows
    },
    follow: (virtualizer) => {
      drawn = virtualizer
      before = virtualizer.range?.startIndex ?? 0
    },
  }
}
