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
 * so that a long article can be searched piece by piece), in the order of the grid: row by row, in a row
 * the source first. Each sentence is searched by itself; what was imported is not searched.
 */
export function findText(
  article: Article,
  search: Search,
  where: readonly Side[] = sides,
  rows: RowRange = { from: 0, to: article.beads.length },
): readonly TextMatch[] {
  return article.beads.slice(rows.from, rows.to).flatMap((bead) =>
    sides
      .filter((side) => where.includes(side))
      .flatMap((side) =>
        sentencesOf(article, bead, side).flatMap((sentence) =>
          spansIn(sentence, search).map((span) => ({
            ...span,
            bead: bead.id,
            side,
            sentence: sentence.id,
          })),
        ),
      ),
  )
}

/** Where a search finds something in one sentence. */
export function spansIn(sentence: Pick<Sentence, 'text'>, search: Search): readonly FoundSpan[] {
  return search.spansIn(sentence.text, (matchesCase) => foldedText(sentence, matchesCase))
}
