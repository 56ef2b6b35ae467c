import type { LexiconEntry } from '../lexicon/parse-lexicon'

const arabic = /[\u0620-\u064A]/u
const latin = /[A-Za-z]{2}/u
const separator = /[;,/|\u060C\u061B]/u
const remark = /\([^)]*\)|\[[^\]]*\]|<[^>]*>/gu

/** A term has so many words at most; a longer text would link words that have nothing to do with each other. */
const mostWords = 4
const longestTerm = 80

/** Whether a text is in Arabic letters, without any doubt about Latin ones beside them. */
export function isArabicTerm(text: string): boolean {
  return arabic.test(text)
}

/** Whether a text is in Latin letters alone. */
export function isLatinTerm(text: string): boolean {
  return latin.test(text) && !arabic.test(text)
}

/** Whether a text is short enough to be a term. */
export function isTerm(text: string): boolean {
  return text.length <= longestTerm && text.trim().split(/\s+/u).length <= mostWords
}

/**
 * An entry of Arabic and English texts, each a term or a list of terms. Remarks in brackets and texts
 * longer than a term are left out; null when a side has nothing left.
 */
export function entryOf(
  arabicTexts: readonly string[],
  englishTexts: readonly string[],
): LexiconEntry | null {
  const forms = arabicTexts.flatMap(termsOf).filter(isArabicTerm)
  const glosses = englishTexts.flatMap(termsOf).filter(isLatinTerm)
  return forms.length === 0 || glosses.length === 0 ? null : { forms, glosses }
}

function termsOf(text: string): readonly string[] {
  return text
    .replace(remark, ' ')
    .split(separator)
    .map((term) => term.replace(/\s+/gu, ' ').trim())
    .filter((term) => term !== '' && isTerm(term))
}
