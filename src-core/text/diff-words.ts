import { diffTokens } from './diff-tokens'
import type { Hunk } from './diff-tokens'
import { tidyHunks } from './tidy-hunks'

/** A stretch of a word diff. */
export interface WordDiff {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A stretch of two texts, by UTF-16 offsets; either the same on both sides or a change. */
export type TextHunk = Hunk

/**
 * Numbers with their separators, words with apostrophes, emoji sequences, and every other character
 * alone: what a diff keeps whole. Marks stay with their letters; surrogate pairs are never cut.
 */
const token = new RegExp(
  [
    String.raw`\p{N}+(?:[.,:٫٬]\p{N}+)*[\p{L}\p{M}\p{N}]*`,
    String.raw`[\p{L}\p{M}\p{N}_\u0640\u200c\u200d]+(?:['’][\p{L}\p{M}\p{N}]+)*`,
    String.raw`\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d)*`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
)

/**
 * The difference of two texts by whole words, as a copy-editor would mark it. `same` and `removed`
 * joined give `before`, `same` and `added` joined give `after`; of a replacement, `removed` comes
 * first. Deterministic: no time limit is involved.
 */
export function diffWords(before: string, after: string): readonly WordDiff[] {
  const diff: WordDiff[] = []
  const add = (type: WordDiff['type'], text: string): void => {
    if (text !== '') diff.push({ type, text })
  }
  for (const hunk of diffTexts(before, after)) {
    const removed = before.slice(hunk.beforeStart, hunk.beforeEnd)
    if (hunk.same) add('same', removed)
    else {
      add('removed', removed)
      add('added', after.slice(hunk.afterStart, hunk.afterEnd))
    }
  }
  return diff
}

/** The same difference as offsets into both texts. */
export function diffTexts(before: string, after: string): readonly TextHunk[] {
  if (before === after) {
    const end = before.length
    if (end === 0) return []
    return [{ same: true, beforeStart: 0, beforeEnd: end, afterStart: 0, afterEnd: end }]
  }
  const oldTokens = before.match(token) ?? []
  const newTokens = after.match(token) ?? []
  const oldStarts = startsOf(oldTokens)
  const newStarts = startsOf(newTokens)
  const hunks = tidyHunks(diffTokens(oldTokens, newTokens), oldTokens, newTokens)
  return hunks.map((hunk) => ({
    same: hunk.same,
    beforeStart: oldStarts[hunk.beforeStart] ?? 0,
    beforeEnd: oldStarts[hunk.beforeEnd] ?? 0,
    afterStart: newStarts[hunk.afterStart] ?? 0,
    afterEnd: newStarts[hunk.afterEnd] ?? 0,
  }))
}

/** Where each token starts; one more entry says where the last one ends. */
function startsOf(tokens: readonly string[]): readonly number[] {
  const starts = [0]
  let at = 0
  for (const { length } of tokens) {
    at += length
    starts.push(at)
  }
  return starts
}
