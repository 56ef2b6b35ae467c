import type { LexiconIndex } from '../lexicon/lexicon-index'
import type { BeadSide } from './bead-side'
import { textOfToken } from './text-of-token'
import { wordOfToken } from './word-of-token'

const mostWords = 4

/**
 * The last token of the name of several words, known to the lexicon (`Middle East`), that begins at a token of
 * a unit; null when none does. Its words may be common ones.
 */
export function endOfNamePhrase(
  { words, texts }: BeadSide,
  unit: number,
  first: number,
  lexicon: LexiconIndex,
): number | null {
  const { side } = words
  const isCapitalised = (token: number): boolean => wordOfToken(side, token)?.isCapitalised === true
  if (!isCapitalised(first)) return null
  const end = Math.min(side.units[unit]?.endToken ?? 0, first + mostWords)
  for (let last = end - 1; last > first; last -= 1) {
    const text = textOfToken(words, texts, unit, first, last).toLowerCase()
    if (lexicon.namePhrases.has(text.replace(/['\u2019]s$/u, ''))) return last
  }
  return null
}
