import { foldArabicWord } from '../words/fold-word'
import { findArabic } from '../words/find-arabic'
import { englishNumberWords } from '../words/number-words'
import type { RawToken, ReadNumber } from './read-numbers'

/** Parts whose English name is that of an ordinal, by their ordinal. */
const englishParts = new Map([
  ['third', 3],
  ['thirds', 3],
  ['sixth', 6],
  ['sixths', 6],
])

/** Arabic fractions that no other word is spelled like; a half and a quarter are words of the lexicon. */
const arabicParts: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ثلث', 1 / 3],
      ['ثلثان', 2 / 3],
      ['ثلثين', 2 / 3],
      ['ثلثا', 2 / 3],
      ['ثلثي', 2 / 3],
      ['سدس', 1 / 6],
    ] as const
  ).map(([word, value]) => [foldArabicWord(word), value]),
)

/** Reads the fraction that begins at `at` (`two thirds`, `a third of`, `ثلثي`), or gives null. */
export function readFraction(tokens: readonly RawToken[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (token === undefined || token.isDigits) return null
  if (token.isArabic) {
    const found = findArabic(arabicParts, token.folded)
    return found === undefined ? null : { value: rounded(found.value), tokenCount: 1 }
  }
  const next = tokens[at + 1]?.folded ?? ''
  const part = englishParts.get(token.folded)
  if (part !== undefined) {
    const isFraction = tokens[at - 1]?.folded === 'a' && next === 'of'
    return isFraction ? { value: rounded(1 / part), tokenCount: 1 } : null
  }
  const count = englishNumberWords.get(token.folded)
  const parts = englishParts.get(next)
  if (count === undefined || parts === undefined || count.isOrdinal || count.value >= parts)
    return null
  return (count.value === 1) === next.endsWith('s')
    ? null
    : { value: rounded(count.value / parts), tokenCount: 2 }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
