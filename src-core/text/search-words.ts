import type { Span } from './span'
import { splitWords } from './split-words'

/** Joiners belong to the word before them but are no letters of it. */
const onlyJoiners = /^[\u200c\u200d]*$/u

/**
 * The question whether a stretch of this text is made of whole words: none is cut by its ends. Words are
 * those of `splitWords`, so an Arabic word has its clitics: «كتاب» is not a whole word of «والكتاب».
 */
export function wholeWordsOf(text: string): (span: Span) => boolean {
  const words = splitWords(text)
  return ({ start, end }) =>
    words.every(
      (word) =>
        (start <= word.start || start >= word.end) &&
        (end <= word.start || end >= word.end || onlyJoiners.test(text.slice(end, word.end))),
    )
}
