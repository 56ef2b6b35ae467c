import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { hasChangedText } from '../queries/bead-text'
import { hasOpenChange, withAccepted } from '../queries/tracked-changes'
import { sentencesOf } from '../sentences-of'
import { changeSentences } from './edit-bead-text'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { setOrDropSentences } from './set-or-drop-sentences'

/**
 * Gives one side of a bead its imported text back, whatever was accepted since. Sentences that a person
 * inserted go, since they were not imported; a bead of nothing else goes with them.
 */
export function revertBeadText(article: Article, bead: string, side: Side): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  if (row.bead[side].length === 0) return refuse('side-is-empty')
  const sentences = sentencesOf(article, row.bead, side)
  if (!hasChangedText(article, row.bead, side) && !sentences.some(hasOpenChange)) {
    return refuse('text-as-imported')
  }
  const name = `revert-${side}` as const
  const values = { first: row.index + 1 }
  const states = sentences.map((sentence) =>
    sentence.imported === ''
      ? null
      : withAccepted({ ...sentence, text: sentence.imported }, sentence.imported),
  )
  const imported = states.filter((state) => state !== null)
  if (imported.length === sentences.length) {
    const change = changeSentences(article, row, side, sentences, imported)
    return change === null ? refuse('text-as-imported') : doable(name, values, change, bead)
  }
  const changed = setOrDropSentences(article, row, side, sentences, states)
  return doable(name, values, changed.change, changed.bead)
}
