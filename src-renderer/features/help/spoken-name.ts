/** The name of a control as it stands on the screen or is read out: its own words without its keys. */
export function spokenName(control: HTMLElement): string | undefined {
  const named = control.dataset['tip'] ?? control.getAttribute('aria-label')
  if (named !== null) return named
  const labels = control.getAttribute('aria-labelledby')?.split(' ') ?? []
  const [label] = labels.map((id) => document.getElementById(id)?.textContent ?? '')
  if (label !== undefined) return label
  if (control.matches('button')) return ownWords(control)
  const inside = control.querySelector('label')?.textContent
  return inside ?? control.querySelector('[aria-label]')?.getAttribute('aria-label') ?? undefined
}

function ownWords(control: HTMLElement): string {
  const copy = control.cloneNode(true)
  if (copy instanceof HTMLElement) for (const key of copy.querySelectorAll('kbd')) key.remove()
  return copy.textContent?.trim() ?? ''
}
