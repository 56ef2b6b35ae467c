import { diffTexts } from './diff-words'
import type { Span } from './span'

/**
 * Where a stretch of a text lies after the text was edited: words that were kept lead to themselves,
 * words that were replaced to what replaced them. Null when nothing of the stretch is left, and nothing
 * stands in its place. Offsets are UTF-16; an empty stretch has no place.
 */
export function mapSpan(before: string, after: string, { start, end }: Span): Span | null {
  if (start >= end) return null
  const hunks = diffTexts(before, after)
  const first = hunks.find((hunk) => start >= hunk.beforeStart && start < hunk.beforeEnd)
  const last = hunks.find((hunk) => end > hunk.beforeStart && end <= hunk.beforeEnd)
  if (first === undefined || last === undefined) return null
  let from = first.same ? first.afterStart + start - first.beforeStart : first.afterStart
  let to = last.same ? last.afterStart + end - last.beforeStart : last.afterEnd
  while (from < to && /\s/u.test(after[from] ?? '')) from += 1
  while (to > from && /\s/u.test(after[to - 1] ?? '')) to -= 1
  return from < to ? { start: from, end: to } : null
}
