import { figureTag } from '../../figures'

/** When something was done, as a note in the margin tells it: the hour on the same day, else the day. */
export function shortTime(at: string, now: Date, language: string): string {
  const then = new Date(at)
  const isToday = then.toDateString() === now.toDateString()
  const isThisYear = then.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(
    figureTag(language),
    isToday
      ? { hour: 'numeric', minute: '2-digit' }
      : { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) },
  ).format(then)
}
