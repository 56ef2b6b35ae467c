/** Gives the keyboard back to the grid: to the active cell of the selected bead. */
export function focusGrid(): void {
  const side = document.querySelector<HTMLElement>(
    '[role="row"][aria-selected="true"] [role="gridcell"][data-active="true"]',
  )
  side?.focus({ preventScroll: true })
}
