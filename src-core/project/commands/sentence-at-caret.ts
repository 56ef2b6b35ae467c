import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { placeOfCaret } from '../queries/place-of-caret'
import { mergeSentences } from './merge-sentences'
import { refuse } from './outcome'
import type { Outcome } from './outcome'
import { splitSentence } from './split-sentence'

/** Splits the sentence that the caret is in, at an offset into the joined text of a side of a bead. */
export function splitSentenceAt(
  article: Article,
  bead: string,
  side: Side,
  offset: number,
  newId: () => string,
): Outcome {
  const caret = placeOfCaret(article, bead, side, offset)
  return caret?.sentence == null
    ? refuse('caret-at-edge')
    : splitSentence(article, bead, side, caret.sentence, caret.offset, newId)
}

/**
 * Merges the two sentences of a side that the caret stands between, or the one that it is in with the
 * next; at either end of the side, and without a caret (null), the two sentences there.
 */
export function mergeSentencesAt(
  article: Article,
  bead: string,
  side: Side,
  offset: number | null,
  newId: () => string,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const ids = row.bead[side]
  if (ids.length < 2) return refuse('no-next-sentence')
  const caret = placeOfCaret(article, bead, side, offset ?? 0)
  const isAtEnd = caret === null && (offset ?? 0) > 0
  const place = isAtEnd ? ids.length : (caret?.before ?? 0)
  const isBetween = isAtEnd || (caret !== null && caret.sentence === null)
  const first = Math.min(isBetween ? place - 1 : place, ids.length - 2)
  return mergeSentences(article, bead, side, ids[first] ?? '', newId)
}
