import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { insertSentences } from './insert-sentences'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'

/**
 * Adds a sentence that the import did not have to one side of a bead, after those that are there. On an
 * empty side it finds its place in the text from the rows around, and the bead is a pair.
 */
export function insertSentence(
  article: Article,
  bead: string,
  side: Side,
  text: string,
  newId: () => string,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  if (text.trim() === '') return refuse('empty-text')
  const change = insertSentences(article, side, new Map([[bead, text]]), newId)
  return doable('insert-sentence', { first: row.index + 1 }, change, bead)
}
