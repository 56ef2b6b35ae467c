import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { ShownPart } from './shown-part'
import type { ArticleOverview } from './use-overview'

/** Smaller than this, the window could not be seen, in pixels. */
const leastHeightPx = 8

/** Keeps the window of the strip where the view is; without a render, so that scrolling stays smooth. */
export function useStripWindow(
  view: RefObject<HTMLDivElement | null>,
  shown: ArticleOverview,
  part: ShownPart,
): void {
  useEffect(() => {
    const scroller = part.scroller()
    if (scroller === null) return
    let frame = 0
    const place = () => {
      frame = 0
      const element = view.current
      const strip = element?.parentElement
      const seen = part.window(shown)
      if (element == null || strip == null) return
      element.hidden = seen === null
      if (seen === null) return
      const height = strip.clientHeight
      const start = seen.start * height
      const length = Math.max(leastHeightPx, seen.end * height - start)
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
  }, [view, shown, part])
}
