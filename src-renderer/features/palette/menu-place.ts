/** Where a menu opens, in pixels of the window, and what had the keyboard. */
export interface MenuPlace {
  readonly x: number
  readonly y: number
  readonly opener: Element | null
}

/**
 * The place for the menu of a row: the pointer, or for the menu key a place inside the cell that has the
 * keyboard, below its first line. Null when the event is not on a row.
 */
export function menuPlace(event: globalThis.MouseEvent): MenuPlace | null {
  const { target } = event
  if (!(target instanceof Element)) return null
  const place = target.closest('[role="row"], [data-sentence]') ?? activeOption(target)
  if (place === null) return null
  const opener = document.activeElement
  if (event.button === 2) return { x: event.clientX, y: event.clientY, opener }
  const cell = target.closest('[role="gridcell"]') ?? place
  const { left, top, width, height } = cell.getBoundingClientRect()
  return { x: left + Math.min(48, width / 2), y: top + Math.min(36, height), opener }
}

/** The selected sentence of a text that has the keyboard as a whole. */
function activeOption(target: Element): Element | null {
  return document.getElementById(target.getAttribute('aria-activedescendant') ?? '')
}
