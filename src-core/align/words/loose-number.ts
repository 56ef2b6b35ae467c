import { withoutProclitics } from './arabic-variants'
import { foldArabicWord, foldLatinWord, isArabicWord } from './fold-word'
import { arabicNumberWords, englishNumberWords } from './number-words'

/** Up to here number words are pronouns, articles, adverbs and duals more often than counts. */
const largest = 2

/**
 * Whether a form is a number word that the other language often says without a number: “one another”, “at first”,
 * the Arabic dual. A count that is put together (“one per cent”) is none.
 */
export function isLooseNumber(form: string): boolean {
  const words = isArabicWord(form)
    ? withoutProclitics(foldArabicWord(form)).map((variant) => arabicNumberWords.get(variant.form))
    : [englishNumberWords.get(foldLatinWord(form))]
  return words.some(
    (word) => word !== undefined && !word.isScale && word.value > 0 && word.value <= largest,
  )
}
