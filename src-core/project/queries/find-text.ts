import type { FoundSpan, Search } from '../../text/search-text'
import { sentencesOf } from '../sentences-of'
import { sides } from '../model'
import type { Article, Sentence, Side } from '../model'
import { foldedText } from './folded-text'

/** A place where a pattern was found; the span is in the corrected text of the sentence. */
export interface TextMatch extends FoundSpan {
  readonly bead: string
  readonly side: Side
  readonly sentence: string
}

/** Rows of the grid: from the first, up to but without the last. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/**
 * Every place where a search finds something in the sentences of an article (or of a range of its rows,
 * so that a long article can be searched piece by piece), in the order of the grid. Each sentence is
 * searched by itself; what was imported is not searched.
 */
export function findText(
  article: Article,
  search: Search,
  where: readonly Side[] = sides,
  rows?: RowRange,
): readonly TextMatch[] {
  return matchesInOrder(article, (sentence) => spansIn(sentence, search), where, rows)
}

/** Where a search finds something in one sentence. */
export function spansIn(sentence: Pick<Sentence, 'text'>, search: Search): readonly FoundSpan[] {
  return search.spansIn(sentence.text, (matchesCase) => foldedText(sentence, matchesCase))
}

/** What was found in each sentence, in the order of the grid: row by row, in a row the source first. */
export function matchesInOrder(
  article: Article,
  spansOf: (sentence: Sentence) => readonly FoundSpan[],
  where: readonly Side[],
  rows: RowRange = { from: 0, to: article.beads.length },
): readonly TextMatch[] {
  const searched = sides.filter((side) => where.includes(side))
  return article.beads.slice(rows.from, rows.to).flatMap((bead) =>
    searched.flatMap((side) =>
      sentencesOf(article, bead, side).flatMap((sentence) =>
        spansOf(sentence).map((span) => ({
          ...span,
          bead: bead.id,
          side,
          sentence: sentence.id,
        })),
      ),
    ),
  )
}
