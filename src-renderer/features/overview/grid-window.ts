/** What the grid shows of the article: rows counted from 0, with how far into a row as a fraction. */
export interface GridWindow {
  readonly first: number
  readonly last: number
}

/** The element that scrolls the rows; null while there is no grid. */
export function gridScroller(): HTMLElement | null {
  let element = document.querySelector<HTMLElement>('[role="grid"]')
  while (element !== null && !/auto|scroll/u.test(getComputedStyle(element).overflowY)) {
    element = element.parentElement
  }
  return element
}

/** The rows that can be seen in the grid, read from the page; null when it shows none. */
export function gridWindow(scroller: HTMLElement): GridWindow | null {
  const view = scroller.getBoundingClientRect()
  let first = Infinity
  let last = -Infinity
  for (const row of scroller.querySelectorAll('[role="row"][aria-rowindex]')) {
    const { top, bottom, height } = row.getBoundingClientRect()
    if (height === 0 || bottom <= view.top || top >= view.bottom) continue
    const index = Number(row.getAttribute('aria-rowindex')) - 1
    first = Math.min(first, index + Math.max(0, view.top - top) / height)
    last = Math.max(last, index + Math.min(height, view.bottom - top) / height)
  }
  return first === Infinity ? null : { first, last }
}
