import { figureTag } from '../../figures'
import { stepTime } from '../history/step-time'

/** When an article was worked on, as short as can be: so long ago today, else the day. */
export function changeTime(at: string, now: Date, language: string): string {
  const then = new Date(at)
  if (then.toDateString() === now.toDateString()) return stepTime(at, now, language)
  return new Intl.DateTimeFormat(figureTag(language), {
    day: 'numeric',
    month: 'short',
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(then)
}
