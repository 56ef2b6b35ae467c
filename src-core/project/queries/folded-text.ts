import { foldForSearch } from '../../text/search-fold'
import type { Sentence } from '../model'

type Text = Pick<Sentence, 'text'>

const known = { folded: new WeakMap<Text, string>(), withCase: new WeakMap<Text, string>() }
const knownLists = new WeakMap<readonly Sentence[], readonly string[]>()

/** The corrected text of a sentence as a search compares it, folded once for each state of the sentence. */
export function foldedText(sentence: Text, matchesCase = false): string {
  const texts = matchesCase ? known.withCase : known.folded
  const found = texts.get(sentence)
  if (found !== undefined) return found
  const folded = foldForSearch(sentence.text, matchesCase)
  texts.set(sentence, folded)
  return folded
}

/** The folded texts of a side, in the order of the text. */
export function foldedTexts(sentences: readonly Sentence[]): readonly string[] {
  const found = knownLists.get(sentences)
  if (found !== undefined) return found
  const folded = sentences.map((sentence) => foldedText(sentence))
  knownLists.set(sentences, folded)
  return folded
}
