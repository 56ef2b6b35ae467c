import { figureTag } from '../../figures'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/**
 * When a step was done, as short as it can be read at a glance under the name of its day: so long ago on
 * the same day, else the hour.
 */
export function stepTime(at: string, now: Date, language: string): string {
  const then = new Date(at)
  const agoMs = Math.max(0, now.getTime() - then.getTime())
  if (then.toDateString() === now.toDateString()) {
    const relative = new Intl.RelativeTimeFormat(figureTag(language), { numeric: 'auto' })
    if (agoMs < minuteMs) return relative.format(0, 'second')
    return agoMs < hourMs
      ? relative.format(-Math.floor(agoMs / minuteMs), 'minute')
      : relative.format(-Math.floor(agoMs / hourMs), 'hour')
  }
  return new Intl.DateTimeFormat(figureTag(language), {
    hour: 'numeric',
    minute: '2-digit',
  }).format(then)
}

/** The name of a day of the past: yesterday by that word, others by weekday and date, with the year of another year. */
export function dayName(day: Date, now: Date, language: string): string {
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (day.toDateString() === before.toDateString()) {
    const name = new Intl.RelativeTimeFormat(figureTag(language), { numeric: 'auto' }).format(
      -1,
      'day',
    )
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  }
  return new Intl.DateTimeFormat(figureTag(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(day)
}

/** The exact time of a step, to the second. */
export function exactTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(figureTag(language), {
    dateStyle: 'full',
    timeStyle: 'medium',
  }).format(new Date(at))
}
