import { foldForSearch } from '../../text/search-fold'
import type { Sentence } from '../model'

type Text = Pick<Sentence, 'text'>

const known = { folded: new WeakMap<Text, string>(), withCase: new WeakMap<Text, string>() }

/** The corrected text of a sentence as a search compares it, folded once for each state of the sentence. */
export function foldedText(sentence: Text, matchesCase = false): string {
  const texts = matchesCase ? known.withCase : known.folded
  const found = texts.get(sentence)
  if (found !== undefined) return found
  const folded = foldForSearch(sentence.text, matchesCase)
  texts.set(sentence, folded)
  return folded
}
