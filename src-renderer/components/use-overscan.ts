import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef, useState } from 'react'

/** So many windows one after the other are a flight; one or two are a jump, after which one reads on. */
const leastWindows = 3

/**
 * How many members of a list wait in the page above and below the window. Who goes by whole windows with each frame
 * does not stay for them: then none do, until the list comes to rest.
 */
export function useOverscan(usual: number): {
  readonly overscan: number
  /** Takes note of what was drawn. */
  readonly follow: (list: Virtualizer<HTMLDivElement, Element>) => void
} {
  const [isFlying, setIsFlying] = useState(false)
  const before = useRef({ first: 0, windows: 0 })
  const follow = useCallback(({ range, isScrolling }: Virtualizer<HTMLDivElement, Element>) => {
    if (range === null) return
    const { first, windows } = before.current
    const isFar = Math.abs(range.startIndex - first) > range.endIndex - range.startIndex
    const now = isScrolling ? windows + (isFar ? 1 : 0) : 0
    before.current = { first: range.startIndex, windows: now }
    if (now >= leastWindows !== windows >= leastWindows) setIsFlying(now >= leastWindows)
  }, [])
  return { overscan: isFlying ? 0 : usual, follow }
}
