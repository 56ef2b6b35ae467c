import type { Change } from '../change'
import { findRow } from '../find-row'
import type { Row } from '../find-row'
import { indexById } from '../index-by-id'
import { unreviewed } from '../model'
import type { Article, Sentence, Side } from '../model'
import { sameValue } from '../same-value'
import { sentencesOf } from '../sentences-of'
import { distributeText } from './distribute-text'
import { insertSentence } from './insert-sentence'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceBeads, replaceSentences } from './replace-in-place'

/**
 * Sets the joined text of one side of a bead. Each sentence keeps its identity and what is left of its
 * text, and the alignment stays. Writing into an empty side inserts a sentence there.
 */
export function editBeadText(
  article: Article,
  bead: string,
  side: Side,
  text: string,
  newId: () => string,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const sentences = sentencesOf(article, row.bead, side)
  if (sentences.length === 0) {
    const inserted = insertSentence(article, bead, side, text, newId)
    return inserted.ok
      ? { ...inserted, label: { ...inserted.label, name: `edit-${side}` } }
      : inserted
  }
  const texts = distributeText(sentences, text)
  const change = changeTexts(article, row, side, sentences, texts)
  return change === null
    ? refuse('same-text')
    : doable(`edit-${side}`, { first: row.index + 1 }, change, bead)
}

/**
 * The change that gives sentences of a bead other texts; null when they have them. All are replaced,
 * changed or not, so that a burst of typing that crosses from one into the next stays one step. The
 * approval of the bead ends, since it was given to a text that is no longer there; a query stays open.
 */
export function changeTexts(
  article: Article,
  row: Row,
  side: Side,
  sentences: readonly Sentence[],
  texts: readonly string[],
): Change | null {
  if (sentences.every(({ text }, at) => text === texts[at])) return null
  const edited = sentences.map((sentence, at) => ({
    ...sentence,
    text: texts[at] ?? sentence.text,
  }))
  return changeSentences(article, row, side, sentences, edited)
}

/** The same for sentences of which more than the text may change; null when nothing does. */
export function changeSentences(
  article: Article,
  row: Row,
  side: Side,
  sentences: readonly Sentence[],
  edited: readonly Sentence[],
): Change | null {
  if (sameValue(sentences, edited)) return null
  const position = indexById(article[side])
  const places = edited.map((sentence) => [position.get(sentence.id) ?? -1, sentence] as const)
  const reopened = { ...row.bead, review: unreviewed }
  return batch([
    ...replaceSentences(article, side, new Map(places)),
    ...(row.bead.review.status === 'approved'
      ? replaceBeads(article, new Map([[row.index, reopened]]))
      : []),
  ])
}
