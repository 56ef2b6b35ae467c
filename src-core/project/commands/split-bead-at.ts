import { apply } from '../change'
import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { sentencesOf } from '../sentences-of'
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

interface Caret {
  /** How many sentences of the side stand before the caret, or before the one that it is in. */
  readonly before: number
  /** The sentence that it is in, and where; null between two sentences. */
  readonly sentence: string | null
  readonly offset: number
}

/** Null at the beginning and the end of the side. */
function placeOfCaret(article: Article, bead: string, side: Side, offset: number): Caret | null {
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
