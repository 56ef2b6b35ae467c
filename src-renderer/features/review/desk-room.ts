import { deskShareLimits } from '../../../src-core/settings/desk-share'

/** How high the desk is, and how low and high it can be now, as shares of the review that it stands in. */
export interface DeskRoom {
  readonly share: number
  readonly least: number
  readonly most: number
}

/** The desk as it stands in the page; null where none is shown. */
export function deskElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-desk]')
}

/** What the desk may grow and shrink to: it needs room itself, and leaves some to the rows above it. */
export function deskRoom(desk: HTMLElement): DeskRoom | null {
  const rows = desk.previousElementSibling
  const whole = desk.parentElement?.clientHeight ?? 0
  if (rows === null || whole === 0) return null
  const leastOf = (element: Element): number =>
    Number.parseFloat(getComputedStyle(element).minBlockSize) || 0
  const height = desk.offsetHeight
  const most = (height + rows.clientHeight - leastOf(rows)) / whole
  return {
    share: height / whole,
    least: Math.max(deskShareLimits.least, leastOf(desk) / whole),
    most: Math.min(deskShareLimits.most, most),
  }
}

/** A wanted share as it can be given. */
export function shareWithin({ least, most }: DeskRoom, wanted: number): number {
  return Math.max(least, Math.min(most, wanted))
}
