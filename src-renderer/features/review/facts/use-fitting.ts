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

/** What is wrapped: its width, and how much of that it does without where it begins a line. */
interface Part {
  readonly width: number
  readonly lead: number
}

/** Hides the items that do not fit, and answers how many. One look at the page, then plain sums. */
function fitInto(element: HTMLElement, lines: number): number {
  const items = [...element.querySelectorAll<HTMLElement>('[data-item]')]
  const more = element.querySelector<HTMLElement>('[data-more]')
  for (const item of items) {
    item.hidden = false
    delete item.dataset['beginsLine']
  }
  const style = getComputedStyle(element)
  const gap = parseFloat(style.columnGap) || 0
  // A pixel less, so that no rounding breaks a line that is thought whole.
  const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd)
  const room = element.clientWidth - padding - 1
  // What is not marked comes first and always stays.
  const first = [...element.querySelectorAll(':scope > :not([data-item], [data-more])')].map(partOf)
  const parts = items.map(partOf)
  const last = more === null ? [] : [partOf(more)]
  const beginnings = (after: readonly Part[]): readonly number[] =>
    lineBeginnings([...first, ...after], room, gap)
  let count = items.length
  let begun = beginnings(parts)
  if (begun.length > lines) {
    begun = beginnings([...parts, ...last])
    while (count > 0 && begun.length > lines) {
      count -= 1
      begun = beginnings([...parts.slice(0, count), ...last])
    }
  }
  for (const item of items.slice(count)) item.hidden = true
  for (const at of begun) {
    const item = items[at - first.length]
    if (item !== undefined) item.dataset['beginsLine'] = ''
  }
  return items.length - count
}

function partOf(element: Element): Part {
  const kind = element.querySelector('[data-kind]')
  const style = kind === null ? null : getComputedStyle(kind)
  const lead =
    style === null
      ? 0
      : parseFloat(style.paddingInlineStart) + parseFloat(style.borderInlineStartWidth)
  return { width: element.getBoundingClientRect().width, lead }
}

/** Which of these parts begin a line when they are wrapped; the first one always does. */
function lineBeginnings(parts: readonly Part[], room: number, gap: number): readonly number[] {
  const beginnings: number[] = []
  let used = 0
  parts.forEach(({ width, lead }, at) => {
    const wider = used + gap + width
    if (beginnings.length > 0 && wider <= room) used = wider
    else {
      beginnings.push(at)
      used = width - lead
    }
  })
  return beginnings
}
