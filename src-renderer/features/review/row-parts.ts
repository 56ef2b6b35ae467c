import { indexById } from '../../../src-core/project/index-by-id'
import type { Article, Bead, Sentence, Side } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import { sentencesOf } from '../../../src-core/project/sentences-of'

/** A part of one side of a row: a sentence with its bead, or the place where a null bead has none. */
export interface RowPart {
  readonly bead: Bead
  readonly sentence: Sentence | null
}

/**
 * The sentences of one side of a row, in the order of the text, in which the beads may cross. Among
 * several beads a null bead has its place where its sentences would be: behind those of the bead before.
 */
export function rowParts(article: Article, { beads }: GridRow, side: Side): readonly RowPart[] {
  const parts: RowPart[] = beads.flatMap((bead) =>
    sentencesOf(article, bead, side).map((sentence) => ({ bead, sentence })),
  )
  if (beads.length === 1) return parts
  const places = indexById(article[side])
  const placeOf = ({ sentence }: RowPart): number => places.get(sentence?.id ?? '') ?? -1
  parts.sort((one, other) => placeOf(one) - placeOf(other))
  let before: Bead | null = null
  for (const bead of beads) {
    if (bead[side].length === 0) {
      const at = parts.findLastIndex((part) => part.bead === before) + 1
      parts.splice(at, 0, { bead, sentence: null })
    }
    before = bead
  }
  return parts
}
