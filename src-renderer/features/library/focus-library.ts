/** Gives the keyboard to the list of articles, where it is shown. */
export function focusLibrary(): void {
  document.querySelector<HTMLElement>('[data-library-list]')?.focus({ preventScroll: true })
}
