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
  const hunks = diffTexts(before, after)
  const mapped: number[] = []
  let least = 0
  let at = 0
  for (const offset of offsets) {
    // The end of a sentence goes where the space before the next one begins.
    const start = offset === 0 ? 0 : afterSpace(before, offset)
    while (at > 0 && (hunks[at]?.beforeStart ?? 0) > start) at -= 1
    while (at < hunks.length - 1 && (hunks[at]?.beforeEnd ?? 0) < start) at += 1
    let place = mapOffset({ before, after, hunks, first: at }, start)
    if (start > offset) while (/\s/u.test(after[place - 1] ?? '')) place -= 1
    least = Math.min(after.length, Math.max(least, place))
    mapped.push(least)
  }
  return mapped
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
  /** The first hunk that reaches the offset asked for. */
  readonly first: number
}

function mapOffset({ before, after, hunks, first }: Edit, offset: number): number {
  if (offset <= 0) return 0
  if (offset >= before.length) return after.length
  const hunk = hunks[first]
  if (hunk === undefined) return after.length
  if (offset < hunk.beforeEnd) {
    if (hunk.same) return hunk.afterStart + offset - hunk.beforeStart
    return offset <= hunk.beforeStart ? hunk.afterStart : insideChange(hunk, after, offset)
  }
  // The offset stands at the end of this hunk; an insertion may follow at the very place.
  const next = hunks[first + 1]
  const isInsertion = next !== undefined && !next.same && next.beforeStart === next.beforeEnd
  if (!isInsertion) return hunk.afterEnd
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
 * A boundary whose surroundings were rewritten: the start of a sentence in the new words that is
 * nearest to the same share of the way, or else the start of a word.
 */
function insideChange(hunk: TextHunk, after: string, offset: number): number {
  const added = after.slice(hunk.afterStart, hunk.afterEnd)
  const share = (offset - hunk.beforeStart) / (hunk.beforeEnd - hunk.beforeStart)
  const aim = share * added.length
  const place = nearest(added, sentenceStart, aim) ?? nearest(added, wordStart, aim) ?? 0
  return hunk.afterStart + place
}

function nearest(text: string, boundary: RegExp, aim: number): number | null {
  let best: number | null = null
  for (const found of text.matchAll(boundary)) {
    const place = found.index + found[0].length
    if (best === null || Math.abs(place - aim) < Math.abs(best - aim)) best = place
  }
  return best
}
