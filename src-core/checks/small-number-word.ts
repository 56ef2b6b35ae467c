import { withoutProclitics } from '../align/words/arabic-variants'
import { foldArabicWord, foldLatinWord, isArabicWord } from '../align/words/fold-word'
import { arabicNumberWords, englishNumberWords } from '../align/words/number-words'

/** Up to here number words are pronouns, articles and adverbs more often than facts: "one", "first". */
const largest = 3

/** Whether a form is a word for a number so small that languages say it in other ways: a dual, an article. */
export function isSmallNumberWord(form: string): boolean {
  const words = isArabicWord(form)
    ? withoutProclitics(foldArabicWord(form)).map((variant) => arabicNumberWords.get(variant.form))
    : [englishNumberWords.get(foldLatinWord(form))]
  return words.some((word) => word !== undefined && !word.isScale && word.value <= largest)
}
