import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { sentencesOf } from '../sentences-of'

/** Where a caret stands among the sentences of a side. */
export interface CaretPlace {
  /** How many sentences of the side stand before the caret, or before the one that it is in. */
  readonly before: number
  /** The sentence that it is in, and where; null between two sentences. */
  readonly sentence: string | null
  readonly offset: number
}

/**
 * The place of an offset into the joined text of a side of a bead; null at the beginning and the end of
 * the side, where nothing is before it or after it.
 */
export function placeOfCaret(
  article: Article,
  bead: string,
  side: Side,
  offset: number,
): CaretPlace | null {
  const row = findRow(article, bead)
  const sentences = row === null ? [] : sentencesOf(article, row.bead, side)
  let start = 0
  for (const [before, { id, text }] of sentences.entries()) {
    if (text === '') continue
    const inSentence = offset - start
    if (text.slice(0, Math.max(inSentence, 0)).trim() === '') {
      return before === 0 ? null : { before, sentence: null, offset: 0 }
    }
    if (text.slice(inSentence).trim() !== '') return { before, sentence: id, offset: inSentence }
    start += text.length + 1
  }
  return null
}
