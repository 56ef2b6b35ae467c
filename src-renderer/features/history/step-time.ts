const minuteMs = 60_000
const hourMs = 60 * minuteMs

/**
 * When a step was done, as short as it can be read at a glance: so long ago on the same day, else the
 * day and the hour, with the year where it is another one.
 */
export function stepTime(at: string, now: Date, language: string): string {
  const then = new Date(at)
  const agoMs = Math.max(0, now.getTime() - then.getTime())
  if (then.toDateString() === now.toDateString()) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    if (agoMs < minuteMs) return relative.format(0, 'second')
    return agoMs < hourMs
      ? relative.format(-Math.floor(agoMs / minuteMs), 'minute')
      : relative.format(-Math.floor(agoMs / hourMs), 'hour')
  }
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(then)
}

/** The exact time of a step, to the second. */
export function exactTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }).format(
    new Date(at),
  )
}
