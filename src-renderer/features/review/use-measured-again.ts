import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { Appearance } from '../../../src-core/settings/appearance'

/** Forgets the heights of all rows when text is set otherwise, and measures those in the page at once. */
export function useMeasuredAgain(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  appearance: Appearance,
): void {
  const measured = useRef(appearance)
  useLayoutEffect(() => {
    if (measured.current === appearance) return
    measured.current = appearance
    virtualizer.measure()
    for (const row of scroller.current?.querySelectorAll('[data-index]') ?? []) {
      virtualizer.measureElement(row)
    }
  }, [scroller, virtualizer, appearance])
}
