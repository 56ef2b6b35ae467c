import type { SplitProposal } from '../commands/split-proposal'
import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { inTextOrder, sentencesOf } from '../sentences-of'
import { paragraphAt } from './paragraph-beads'

/** A sentence, or the rest of one from an offset of its text, that would stand in the second part. */
export interface PartOfSentence {
  readonly sentence: string
  readonly start: number
}

/** What would stand behind the cut on a side of a proposed split, in the order of its text. */
export function secondPart(
  article: Article,
  proposal: SplitProposal,
  side: Side,
): readonly PartOfSentence[] {
  const row = findRow(article, proposal.bead)
  if (row === null) return []
  if (proposal.type === 'paragraph') {
    const { end } = paragraphAt(article, row.index)
    const beads = article.beads.slice(row.index, end)
    const ids = inTextOrder(
      article,
      side,
      beads.flatMap((bead) => bead[side]),
    )
    return ids.map((sentence) => ({ sentence, start: 0 }))
  }
  let from = 0
  return sentencesOf(article, row.bead, side).flatMap(({ id, text }) => {
    const start = Math.max(0, proposal.places[side] - from)
    if (text !== '') from += text.length + 1
    return start < text.length ? [{ sentence: id, start }] : []
  })
}
