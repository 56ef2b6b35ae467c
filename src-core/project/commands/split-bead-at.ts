import { apply } from '../change'
import type { Article, Side } from '../model'
import { placeOfCaret } from '../queries/place-of-caret'
import { batch, refuse } from './outcome'
import type { Outcome } from './outcome'
import { proposeCut } from './propose-cut'
import { splitBead } from './split-bead'
import { splitSentence } from './split-sentence'

/**
 * Splits a bead at the caret: at an offset into the joined text of one side. Inside a sentence, the
 * sentence is split as well. The other side is cut where the lengths fit best. One step, called
 * `split-bead`.
 */
export function splitBeadAt(
  article: Article,
  bead: string,
  side: Side,
  offset: number,
  newId: () => string,
): Outcome {
  const caret = placeOfCaret(article, bead, side, offset)
  if (caret === null) return refuse('caret-at-edge')
  if (caret.sentence === null) return splitBefore(article, bead, side, caret.before, newId)
  const split = splitSentence(article, bead, side, caret.sentence, caret.offset, newId)
  if (!split.ok) return split
  const [after = article] = apply({ id: '', articles: [article] }, split.change).articles
  const outcome = splitBefore(after, bead, side, caret.before + 1, newId)
  return outcome.ok ? { ...outcome, change: batch([split.change, outcome.change]) } : outcome
}

function splitBefore(
  article: Article,
  bead: string,
  side: Side,
  before: number,
  newId: () => string,
): Outcome {
  const cut = proposeCut(article, bead, { [side]: before })
  return cut === null ? refuse('caret-at-edge') : splitBead(article, bead, [cut], newId)
}
