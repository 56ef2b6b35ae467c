import { indexById } from '../../../src-core/project/index-by-id'
import type { Article, Bead, Sentence, Side } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import { sentencesOf } from '../../../src-core/project/sentences-of'

/** A sentence of a row, with the bead that it is in. */
export interface RowSentence {
  readonly sentence: Sentence
  readonly bead: Bead
}

/** The sentences of one side of a row, in the order of the text, in which the beads may cross. */
export function rowSentences(
  article: Article,
  { beads }: GridRow,
  side: Side,
): readonly RowSentence[] {
  const found = beads.flatMap((bead) =>
    sentencesOf(article, bead, side).map((sentence) => ({ sentence, bead })),
  )
  if (beads.length === 1) return found
  const places = indexById(article[side])
  return found.sort(
    (first, second) => (places.get(first.sentence.id) ?? 0) - (places.get(second.sentence.id) ?? 0),
  )
}
