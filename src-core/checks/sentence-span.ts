import { findRow } from '../project/find-row'
import type { Article } from '../project/model'
import type { AnchoredSpan } from '../project/queries/resolve-anchor'
import { sentencesOf } from '../project/sentences-of'
import type { SideSpan } from './check'

/** The stretch of a side of a bead as one of the sentence that it begins in; null when it is not there. */
export function sentenceSpan(
  article: Article,
  bead: string,
  { side, start, end }: SideSpan,
): AnchoredSpan | null {
  const row = findRow(article, bead)
  if (row === null) return null
  let at = 0
  for (const { id, text } of sentencesOf(article, row.bead, side)) {
    if (text === '') continue
    if (start < at + text.length) {
      return { sentence: id, start: start - at, end: Math.min(end - at, text.length) }
    }
    at += text.length + 1
  }
  return null
}
