import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Keeps the rows of the grid where they are on the screen when the bar above them comes, grows or goes. */
export function useStillGrid(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = bar.current
    if (element === null) return
    let height = 0
    const scroller = document.querySelector('[role="grid"]')?.parentElement
    const follow = (next: number): void => {
      if (scroller != null) scroller.scrollTop += next - height
      height = next
    }
    follow(element.offsetHeight)
    const observer = new ResizeObserver(() => {
      follow(element.offsetHeight)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      follow(0)
    }
  }, [])
  return bar
}
