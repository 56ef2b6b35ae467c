import { withoutProclitics } from './arabic-variants'
import { foldArabicWord, foldLatinWord, isArabicWord } from './fold-word'
import { arabicNumberWords, englishNumberWords } from './number-words'

/** Up to here number words are pronouns, articles, adverbs and duals more often than counts. */
const largest = 2
/** Up to here ordinals are adverbs or fractions as well: “at first”, “a third”. */
const largestOrdinal = 3

/**
 * Whether a form is a number word that the other language often says without a number: “one another”, “at first”,
 * “a third of them”, the Arabic dual. A count that is put together (“one per cent”) is none.
 */
export function isLooseNumber(form: string): boolean {
  const words = isArabicWord(form)
    ? withoutProclitics(foldArabicWord(form)).map((variant) => arabicNumberWords.get(variant.form))
    : [englishNumberWords.get(foldLatinWord(form))]
  return words.some((word) => {
    if (word === undefined || word.isScale || word.value === 0) return false
    return word.value <= (word.isOrdinal ? largestOrdinal : largest)
  })
}
