/** Gives the keyboard to the list of steps, where it is shown. */
export function focusHistory(): void {
  document.querySelector<HTMLElement>('[data-history-list]')?.focus({ preventScroll: true })
}
