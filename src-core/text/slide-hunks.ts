import { merge } from './diff-tokens'
import type { Hunk } from './diff-tokens'

const white = /^\s$/u

/**
 * Moves each insertion and deletion that fits in several places (`the [old ]man`, `the[ old] man`)
 * to the one where it reads as whole words with the space after them.
 */
export function slideHunks(
  hunks: readonly Hunk[],
  before: readonly string[],
  after: readonly string[],
): readonly Hunk[] {
  const padded = withSameEnds(hunks, before.length, after.length)
  // Hunks alternate: the odd ones are changes, each between two stretches that are the same.
  for (let at = 1; at < padded.length; at += 2) {
    const left = padded[at - 1]
    const change = padded[at]
    const right = padded[at + 1]
    if (left === undefined || change === undefined || right === undefined) break
    const isDeletion = change.afterStart === change.afterEnd
    if (!isDeletion && change.beforeStart < change.beforeEnd) continue
    // A neighbouring change must stay apart, or the two would become a replacement.
    const room = {
      left: left.beforeEnd - left.beforeStart - (at > 1 ? 1 : 0),
      right: right.beforeEnd - right.beforeStart - (at + 2 < padded.length ? 1 : 0),
    }
    const shift = isDeletion
      ? bestShift(before, change.beforeStart, change.beforeEnd, room)
      : bestShift(after, change.afterStart, change.afterEnd, room)
    if (shift === 0) continue
    padded[at - 1] = moved(left, 0, shift)
    padded[at] = moved(change, shift, shift)
    padded[at + 1] = moved(right, shift, 0)
  }
  return merge(
    padded.filter((hunk) => hunk.beforeStart < hunk.beforeEnd || hunk.afterStart < hunk.afterEnd),
  )
}

function withSameEnds(hunks: readonly Hunk[], beforeEnd: number, afterEnd: number): Hunk[] {
  const padded = [...hunks]
  if (padded[0]?.same !== true) {
    padded.unshift({ same: true, beforeStart: 0, beforeEnd: 0, afterStart: 0, afterEnd: 0 })
  }
  if (padded.at(-1)?.same !== true) {
    padded.push({ same: true, beforeStart: beforeEnd, beforeEnd, afterStart: afterEnd, afterEnd })
  }
  return padded
}

function moved(hunk: Hunk, byStart: number, byEnd: number): Hunk {
  return {
    same: hunk.same,
    beforeStart: hunk.beforeStart + byStart,
    beforeEnd: hunk.beforeEnd + byEnd,
    afterStart: hunk.afterStart + byStart,
    afterEnd: hunk.afterEnd + byEnd,
  }
}

function bestShift(
  tokens: readonly string[],
  start: number,
  end: number,
  room: { readonly left: number; readonly right: number },
): number {
  let best = 0
  let bestRank = rank(tokens, start, end)
  const consider = (shift: number): void => {
    const rankThere = rank(tokens, start + shift, end + shift)
    if (rankThere > bestRank) {
      best = shift
      bestRank = rankThere
    }
  }
  for (let by = 1; by <= room.left && tokens[start - by] === tokens[end - by]; by += 1)
    consider(-by)
  for (let by = 1; by <= room.right && tokens[start + by - 1] === tokens[end + by - 1]; by += 1) {
    consider(by)
  }
  return best
}

/** How well a stretch of tokens reads as one insertion or deletion. */
function rank(tokens: readonly string[], start: number, end: number): number {
  const startsWhite = white.test(tokens[start] ?? '')
  const endsWhite = white.test(tokens[end - 1] ?? '')
  if (startsWhite === endsWhite) {
    const isEdge = (token: string | undefined): boolean => token === undefined || white.test(token)
    return isEdge(tokens[start - 1]) && isEdge(tokens[end]) ? 1 : 0
  }
  return endsWhite ? 3 : 2
}
