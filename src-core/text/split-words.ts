import { arabicLetters, arabicMarks, latinLetters, latinMarks } from './character-classes'
import type { Span } from './span'

/** What a word is written in. A word that begins with a digit is a number: `20th`, `3.5%`, `10:30`. */
export type WordKind = 'arabic' | 'latin' | 'number' | 'other'

/** A word with its place in the text. */
export interface Word extends Span {
  readonly text: string
  readonly kind: WordKind
}

const arabicPart = `[${arabicLetters}${arabicMarks}]`
const latinPart = `[${latinLetters}${latinMarks}]`
const anyPart = String.raw`[\p{L}\p{M}\p{Nd}]`

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>«»“”"،؛؟${arabicLetters}]*[\p{L}\p{N}\/]`
const email = String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}][\p{L}\p{N}._%+\-]{0,63}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63})+`
const handle = String.raw`(?<![\p{L}\p{N}])@\w+`
const number = String.raw`\p{Nd}+(?:[.,:٫٬'’\u00a0\u202f]\p{Nd}+)*(?:[%٪‰]|${latinPart}+(?!${anyPart}))?`
const arabicAcronym = String.raw`(?<!${arabicPart})[${arabicLetters}](?:\.[${arabicLetters}])+(?!${arabicPart})\.?`
const arabic = String.raw`[${arabicLetters}]${arabicPart}*`
const latinAcronym = String.raw`(?:[A-Z]\.){2,}|(?:[ap]\.m|[ei]\.[eg])\.`
const latin = String.raw`[${latinLetters}](?:${latinPart}|\p{Nd})*(?:['’\u2010\u2011\-&][${latinLetters}](?:${latinPart}|\p{Nd})*)*`
const other = String.raw`(?!\u0640)\p{L}[\p{L}\p{M}]*`

const word = new RegExp(
  [url, email, handle, number, arabicAcronym, arabic, latinAcronym, latin, other].join('|'),
  'gu',
)

const arabicFirst = new RegExp(`^[${arabicLetters}]`, 'u')
const latinFirst = new RegExp(`^[${latinLetters}]`, 'u')
const address = /^(?:https?:|www\.)|@/u

/**
 * The words of a text in order, without the white space, punctuation and symbols between them. Arabic
 * proclitics and enclitics stay in their word, apostrophes and hyphens between letters in a Latin one;
 * digits of every system, with their separators, make a number (`COVID-19` is a word and a number, as
 * its Arabic is).
 */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    kind: kindOf(match[0]),
  }))
}

/** How many words a text has, by the rules of `splitWords`. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

function kindOf(found: string): WordKind {
  if (arabicFirst.test(found)) return 'arabic'
  if (address.test(found)) return 'other'
  if (latinFirst.test(found)) return 'latin'
  return /^\p{Nd}/u.test(found) ? 'number' : 'other'
}
