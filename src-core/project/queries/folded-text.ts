import { foldText } from '../../text/normalise-arabic'
import type { Sentence } from '../model'

const known = new WeakMap<Sentence, string>()

/** The corrected text of a sentence as it is compared, folded once for each state of the sentence. */
export function foldedText(sentence: Sentence): string {
  const folded = known.get(sentence) ?? foldText(sentence.text)
  known.set(sentence, folded)
  return folded
}
