import { foldText } from '../../text/normalise-arabic'
import type { Sentence } from '../model'

const known = new WeakMap<Sentence, string>()
const knownLists = new WeakMap<readonly Sentence[], readonly string[]>()

/** The corrected text of a sentence as it is compared, folded once for each state of the sentence. */
export function foldedText(sentence: Sentence): string {
  const found = known.get(sentence)
  if (found !== undefined) return found
  const folded = foldText(sentence.text)
  known.set(sentence, folded)
  return folded
}

/** The folded texts of a side, in the order of the text. */
export function foldedTexts(sentences: readonly Sentence[]): readonly string[] {
  const found = knownLists.get(sentences)
  if (found !== undefined) return found
  const folded = sentences.map(foldedText)
  knownLists.set(sentences, folded)
  return folded
}
