import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** How many lines of facts are shown before the rest is asked for: fewer where the desk is low. */
const mostLines = 2
const mostLinesWhenLow = 1
const lowPx = 260

interface Fitting {
  readonly container: RefObject<HTMLDivElement | null>
  /** How many of the facts did not find room. */
  readonly hiddenCount: number
}

/**
 * Shows as many of the children marked `data-item` as find room on a line or two, whole ones only, and leaves
 * room for the child marked `data-more` where some do not. `shown` is what they say: another one is fitted anew.
 */
export function useFitting(shown: unknown, isExpanded: boolean): Fitting {
  const container = useRef<HTMLDivElement>(null)
  const [hiddenCount, setHiddenCount] = useState(0)
  useLayoutEffect(() => {
    const element = container.current
    if (element === null) return
    const fit = (): void => {
      const height = element.parentElement?.clientHeight ?? 0
      const most = height < lowPx ? mostLinesWhenLow : mostLines
      setHiddenCount(fitInto(element, isExpanded ? Infinity : most))
    }
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    if (element.parentElement !== null) observer.observe(element.parentElement)
    fit()
    return () => {
      observer.disconnect()
    }
  }, [shown, isExpanded])
  return { container, hiddenCount }
}

/** Hides the items that do not fit, and answers how many. One look at the page, then plain sums. */
function fitInto(element: HTMLElement, lines: number): number {
  const items = [...element.querySelectorAll<HTMLElement>('[data-item]')]
  const more = element.querySelector<HTMLElement>('[data-more]')
  for (const item of items) item.hidden = false
  const style = getComputedStyle(element)
  const gap = parseFloat(style.columnGap) || 0
  // A pixel less, so that no rounding breaks a line that is thought whole.
  const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd)
  const room = element.clientWidth - padding - 1
  const widthOf = (part: Element): number => part.getBoundingClientRect().width
  // What is not marked comes first and always stays.
  const first = [...element.querySelectorAll(':scope > :not([data-item], [data-more])')].map(
    widthOf,
  )
  const widths = items.map(widthOf)
  const moreWidth = more === null ? 0 : widthOf(more)
  const linesWith = (after: readonly number[]): number => linesOf([...first, ...after], room, gap)
  if (linesWith(widths) <= lines) return 0
  let count = items.length
  while (count > 0 && linesWith([...widths.slice(0, count), moreWidth]) > lines) count -= 1
  for (const item of items.slice(count)) item.hidden = true
  return items.length - count
}

/** Over how many lines items of these widths are wrapped. */
function linesOf(widths: readonly number[], room: number, gap: number): number {
  let lines = 1
  let used = 0
  for (const width of widths) {
    const wider = used === 0 ? width : used + gap + width
    if (wider <= room || used === 0) used = wider
    else {
      lines += 1
      used = width
    }
  }
  return lines
}
