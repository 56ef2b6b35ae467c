import { diffTexts } from './diff-words'
import type { TextHunk } from './diff-words'

/** A stop with its closing marks at the end of a text. */
const endsWithStop = /[.!?؟…۔]["”»’')\]]*$/u
/** Places in a text where a new sentence begins. */
const sentenceStart = /[.!?؟…۔]["”»’')\]]*\s+(?=\S)/gu
const wordStart = /\s+(?=\S)/gu

/**
 * Where sentence boundaries of a text lie after an edit: each of `offsets` (ascending, into `before`)
 * gets its offset in `after`; ascending and in range. Words inserted at a boundary go to the sentence
 * that an editor means: a whole sentence or an ending to the one before, words without a stop that
 * begin where the later sentence begins to the later one.
 */
export function mapOffsets(
  before: string,
  after: string,
  offsets: readonly number[],
): readonly number[] {
  const edit = { before, after, hunks: diffTexts(before, after) }
  // The end of a sentence goes where the space before the next one begins.
  const starts = offsets.map((offset) => (offset === 0 ? 0 : afterSpace(before, offset)))
  let least = 0
  return mapStarts(edit, starts).map((start, index) => {
    let place = start
    if ((starts[index] ?? 0) > (offsets[index] ?? 0)) {
      while (/\s/u.test(after[place - 1] ?? '')) place -= 1
    }
    least = Math.min(after.length, Math.max(least, place))
    return least
  })
}

/** The start of the next word when the offset stands at the end of one; else the offset. */
function afterSpace(text: string, offset: number): number {
  if (/\s/u.test(text[offset - 1] ?? '')) return offset
  let at = offset
  while (/\s/u.test(text[at] ?? '')) at += 1
  return at
}

interface Edit {
  readonly before: string
  readonly after: string
  readonly hunks: readonly TextHunk[]
}

function mapStarts(edit: Edit, starts: readonly number[]): readonly number[] {
  const { before, after, hunks } = edit
  const mapped: number[] = []
  let at = 0
  for (let index = 0; index < starts.length; index += 1) {
    const offset = starts[index] ?? 0
    while (at < hunks.length - 1 && (hunks[at]?.beforeEnd ?? 0) < offset) at += 1
    const hunk = hunks[at]
    if (offset <= 0) mapped.push(0)
    else if (offset >= before.length || hunk === undefined) mapped.push(after.length)
    else if (offset >= hunk.beforeEnd) mapped.push(atEndOf(edit, at, offset))
    else if (hunk.same) mapped.push(hunk.afterStart + offset - hunk.beforeStart)
    else if (offset <= hunk.beforeStart) mapped.push(hunk.afterStart)
    else {
      const inside = starts.slice(index).filter((start) => start < hunk.beforeEnd)
      mapped.push(...insideChange(hunk, after, inside))
      index += inside.length - 1
    }
  }
  return mapped
}

/** An offset at the end of a hunk: an insertion may follow at the very place. */
function atEndOf({ before, after, hunks }: Edit, at: number, offset: number): number {
  const next = hunks[at + 1]
  const isInsertion = next !== undefined && !next.same && next.beforeStart === next.beforeEnd
  if (!isInsertion) return hunks[at]?.afterEnd ?? 0
  const inserted = after.slice(next.afterStart, next.afterEnd)
  return belongsBefore(before, offset, inserted) ? next.afterEnd : next.afterStart
}

/** Whether words inserted at a boundary belong to the sentence before it. */
function belongsBefore(before: string, offset: number, inserted: string): boolean {
  const words = inserted.trim()
  if (words === '' || endsWithStop.test(words)) return true
  return !/\s/u.test(before[offset - 1] ?? '') && !/\s$/u.test(inserted)
}

/**
 * Boundaries whose surroundings were rewritten: each goes to the start of a sentence in the new words
 * that is nearest to the same share of the way, no two to the same one while there are enough; where
 * there are too few, to the start of a word.
 */
function insideChange(
  hunk: TextHunk,
  after: string,
  offsets: readonly number[],
): readonly number[] {
  const added = after.slice(hunk.afterStart, hunk.afterEnd)
  const sentences = placesOf(added, sentenceStart)
  const places = sentences.length < offsets.length ? placesOf(added, wordStart) : sentences
  let taken = -1
  return offsets.map((offset, index) => {
    const share = (offset - hunk.beforeStart) / (hunk.beforeEnd - hunk.beforeStart)
    const last = places.length - (offsets.length - index)
    taken = nearest(places, share * added.length, Math.min(taken + 1, places.length - 1), last)
    return hunk.afterStart + (places[taken] ?? 0)
  })
}

function placesOf(text: string, boundary: RegExp): readonly number[] {
  return Array.from(text.matchAll(boundary), (found) => found.index + found[0].length)
}

/** The index, from `first` to `last` at most, of the place nearest to `aim`. */
function nearest(places: readonly number[], aim: number, first: number, last: number): number {
  let best = first
  for (let index = first + 1; index <= last; index += 1) {
    if (Math.abs((places[index] ?? 0) - aim) < Math.abs((places[best] ?? 0) - aim)) best = index
  }
  return best
}
