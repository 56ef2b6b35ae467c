import { useEffect } from 'react'
import type { RefObject } from 'react'
import { startOfRow } from '../../../src-core/project/queries/overview'
import type { Overview } from '../../../src-core/project/queries/overview'
import { currentRows } from '../../state/current-rows'
import { gridScroller, gridWindow } from './grid-window'

/** Smaller than this, the window could not be seen, in pixels. */
const leastHeightPx = 8

/** Keeps the window of the strip where the grid is; without a render, so that scrolling stays smooth. */
export function useGridWindow(view: RefObject<HTMLDivElement | null>, whole: Overview): void {
  useEffect(() => {
    const scroller = gridScroller()
    if (scroller === null) return
    let frame = 0
    const place = () => {
      frame = 0
      const element = view.current
      const strip = element?.parentElement
      const shown = gridWindow(scroller)
      if (element == null || strip == null) return
      element.hidden = shown === null
      if (shown === null) return
      const height = strip.clientHeight
      const start = placeOfRow(whole, shown.first) * height
      const length = Math.max(leastHeightPx, placeOfRow(whole, shown.last) * height - start)
      const top = Math.min(start, height - length)
      element.style.transform = `translateY(${String(top)}px)`
      element.style.blockSize = `${String(length)}px`
    }
    const placeSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(place)
    }
    placeSoon()
    const resized = new ResizeObserver(placeSoon)
    resized.observe(scroller)
    if (scroller.firstElementChild !== null) resized.observe(scroller.firstElementChild)
    scroller.addEventListener('scroll', placeSoon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      scroller.removeEventListener('scroll', placeSoon)
    }
  }, [view, whole])
}

/** The place of a row of the grid and a fraction of it, 0 to 1. */
function placeOfRow(whole: Overview, row: number): number {
  const rows = currentRows()
  const index = Math.min(Math.floor(row), (rows?.starts.length ?? 1) - 1)
  const start = startOfRow(whole, rows?.starts[index] ?? 0)
  const end = startOfRow(whole, rows?.ends[index] ?? 0)
  return start + (row - index) * (end - start)
}
