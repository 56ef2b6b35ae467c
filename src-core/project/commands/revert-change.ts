import type { Article, Side } from '../model'
import { acceptedText } from '../queries/tracked-changes'
import { sentencesOf } from '../sentences-of'
import { changeTexts } from './edit-bead-text'
import { findChange, valuesOfChange } from './find-change'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { setOrDropSentences } from './set-or-drop-sentences'

/**
 * Takes one change of a sentence of a bead out of its text: what was struck stands again instead of what
 * was put in. `index` counts the open changes of the sentence from 0. A sentence that a person inserted
 * goes with its last word. As with any edit, the approval of the bead ends.
 */
export function revertChange(
  article: Article,
  bead: string,
  side: Side,
  sentence: string,
  index: number,
): Outcome {
  const found = findChange(article, bead, side, sentence, index)
  if (!found.ok) return found
  const { row, whole, hunk, removed } = found
  const text = whole.text.slice(0, hunk.afterStart) + removed + whole.text.slice(hunk.afterEnd)
  const values = valuesOfChange(found)
  const sentences = sentencesOf(article, row.bead, side)
  if (text === '' && acceptedText(whole) === '' && whole.imported === '') {
    const states = sentences.map((other) => (other.id === sentence ? null : other))
    const changed = setOrDropSentences(article, row, side, sentences, states)
    return doable('revert-change', values, changed.change, changed.bead)
  }
  const texts = sentences.map((other) => (other.id === sentence ? text : other.text))
  const change = changeTexts(article, row, side, sentences, texts)
  return change === null ? refuse('same-text') : doable('revert-change', values, change, bead)
}
