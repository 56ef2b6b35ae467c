/** Gives the keyboard to the list of findings, where it is shown. */
export function focusFindings(): void {
  document.querySelector<HTMLElement>('[data-findings-list]')?.focus({ preventScroll: true })
}
