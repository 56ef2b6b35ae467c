import { foldArabicWord } from '../words/fold-word'
import { findArabic } from '../words/find-arabic'
import { arabicNumberWords } from '../words/number-words'
import type { RawToken, ReadNumber } from './read-numbers'

const folded = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map(foldArabicWord))

/** Words for a decade of years, by folded form. */
const arabicDecades: ReadonlyMap<string, number> = new Map(
  ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].flatMap(
    (tens, index) =>
      ['ات', 'يات'].map((ending) => [foldArabicWord(tens + ending), 20 + 10 * index] as const),
  ),
)
const englishDecades: ReadonlyMap<string, number> = new Map(
  [
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
  ].map((word, index) => [word, 20 + 10 * index] as const),
)
const century = folded('القرن')
const lastCentury = folded('العشرين', 'الماضي', 'المنصرم', 'الفائت')
const ten = folded('عشر')
const ofAge = folded('عمره', 'عمرها', 'عمرهم', 'عمرهن', 'العمر')
const from = folded('من')
const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your'])

/** A decade stands for its first year; this is the century when none is said. */
const usualCentury = 1900

/**
 * Reads the decade of a century that begins at `at`, as the year it begins with (`ستينيات القرن الماضي`,
 * `the sixties`: 1960), or somebody's age in decades (`in her sixties`: 60); null when none begins here.
 */
export function readDecade(tokens: readonly RawToken[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (token === undefined || token.isDigits) return null
  if (!token.isArabic) {
    const years = englishDecades.get(token.folded)
    if (years === undefined) return null
    const isAge =
      owners.has(tokens[at - 1]?.folded ?? '') || owners.has(tokens[at - 2]?.folded ?? '')
    return { value: isAge ? years : usualCentury + years, tokenCount: 1 }
  }
  const years = findArabic(arabicDecades, token.folded)?.value
  if (years === undefined) return null
  const wordAt = (step: number): string => tokens[at + step]?.folded ?? ''
  if (from.has(wordAt(1)) && ofAge.has(wordAt(2))) return { value: years, tokenCount: 1 }
  if (!century.has(wordAt(1))) return { value: usualCentury + years, tokenCount: 1 }
  if (lastCentury.has(wordAt(2))) return { value: usualCentury + years, tokenCount: 3 }
  const ordinal = findArabic(arabicNumberWords, wordAt(2))?.value
  if (ordinal?.isOrdinal !== true) return { value: usualCentury + years, tokenCount: 2 }
  return ten.has(wordAt(3))
    ? { value: 100 * (ordinal.value + 9) + years, tokenCount: 4 }
    : { value: 100 * (ordinal.value - 1) + years, tokenCount: 3 }
}
