import { flushSync } from 'react-dom'

/** Gives the keyboard back to the beads: to the active cell of the selected one, or the text that it is in. */
export function focusGrid(): void {
  // What was selected a moment ago is in the page first: a cell that gets the focus is the selected one.
  flushSync(() => undefined)
  const side = document.querySelector<HTMLElement>(
    '[role="row"][aria-selected="true"] [role="gridcell"][data-active="true"], [data-active-field="true"]',
  )
  side?.focus({ preventScroll: true })
}
