import { merge } from './diff-tokens'
import type { Hunk } from './diff-tokens'
import { slideHunks } from './slide-hunks'

const word = /[\p{L}\p{N}]/u
const white = /^\s$/u
const lineBreak = /^[\n\r\u2028\u2029]$/u

/**
 * Hunks as a copy-editor would mark them: no crumbs of unchanged spaces and small words between
 * replacements, and insertions and deletions laid on whole words with the space after them.
 */
export function tidyHunks(
  hunks: readonly Hunk[],
  before: readonly string[],
  after: readonly string[],
): readonly Hunk[] {
  const folded = foldCrumbs(hunks, before, after)
  const trimmed = folded.flatMap((hunk) => (hunk.same ? [hunk] : trim(hunk, before, after)))
  return slideHunks(merge(trimmed), before, after)
}

interface Measure {
  readonly removed: number
  readonly added: number
}

function wordsOf(tokens: readonly string[], start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) if (word.test(tokens[at] ?? '')) count += 1
  return count
}

function foldCrumbs(
  hunks: readonly Hunk[],
  before: readonly string[],
  after: readonly string[],
): readonly Hunk[] {
  const measure = (hunk: Hunk): Measure => ({
    removed: wordsOf(before, hunk.beforeStart, hunk.beforeEnd),
    added: wordsOf(after, hunk.afterStart, hunk.afterEnd),
  })
  const done: Hunk[] = []
  for (const hunk of hunks) {
    done.push(hunk)
    for (;;) {
      const right = done.at(-1)
      const crumb = done.at(-2)
      const left = done.at(-3)
      if (left === undefined || crumb === undefined || right === undefined || right.same) break
      const kept = before.slice(crumb.beforeStart, crumb.beforeEnd)
      if (!isCrumb(kept, measure(left), measure(right))) break
      done.length -= 3
      done.push({
        same: false,
        beforeStart: left.beforeStart,
        beforeEnd: right.beforeEnd,
        afterStart: left.afterStart,
        afterEnd: right.afterEnd,
      })
    }
  }
  return done
}

/** Whether unchanged tokens between two changes are too little to be worth keeping. */
function isCrumb(kept: readonly string[], left: Measure, right: Measure): boolean {
  const isReplacement = ({ removed, added }: Measure): boolean => removed > 0 && added > 0
  const words = kept.filter((token) => word.test(token))
  if (kept.length > 5) return false
  if (kept.every((token) => white.test(token) && !lineBreak.test(token))) {
    return isReplacement(left) || isReplacement(right)
  }
  if (kept.some((token) => lineBreak.test(token))) return false
  if (!isReplacement(left) || !isReplacement(right)) return false
  const smaller = Math.min(Math.max(left.removed, left.added), Math.max(right.removed, right.added))
  if (words.length === 0) return smaller >= 2
  if (words.length > 1) return false
  return smaller >= ((words[0]?.length ?? 0) <= 3 ? 3 : 6)
}

/** Takes the tokens that both sides of a change begin or end with out of it. */
function trim(hunk: Hunk, before: readonly string[], after: readonly string[]): readonly Hunk[] {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
  const some = (): boolean => beforeStart < beforeEnd && afterStart < afterEnd
  while (some() && before[beforeStart] === after[afterStart]) {
    beforeStart += 1
    afterStart += 1
  }
  while (some() && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1
    afterEnd -= 1
  }
  return [
    { ...hunk, same: true, beforeEnd: beforeStart, afterEnd: afterStart },
    { same: false, beforeStart, beforeEnd, afterStart, afterEnd },
    { ...hunk, same: true, beforeStart: beforeEnd, afterStart: afterEnd },
  ].filter((part) => part.beforeStart < part.beforeEnd || part.afterStart < part.afterEnd)
}
