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
const anyPart = String.raw`[\p{L}\p{M}]`

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>«»“”"،؛؟${arabicLetters}]*[\p{L}\p{N}\/]`
const email = String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}][\p{L}\p{N}._%+\-]{0,63}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63})+`
const handle = String.raw`(?<![\p{L}\p{N}])@\w+`
const number = String.raw`\p{Nd}+(?:[.,:٫٬'’\u00a0\u202f]\p{Nd}+)*(?:[%٪‰]|${latinPart}+(?![\p{L}\p{N}]))?`
const arabic = String.raw`(?<!${arabicPart})[${arabicLetters}](?:\.[${arabicLetters}])+(?!${arabicPart})\.?|${arabicPart}+`
const latin = String.raw`(?:[A-Z]\.){2,}|(?:[ap]\.m|[ei]\.[eg])\.|${latinPart}[\p{L}\p{M}\p{Nd}]*(?:['’\u2010\u2011\-&][\p{L}\p{M}\p{Nd}]+)*`

const patterns: readonly (readonly [WordKind, string])[] = [
  ['other', `${url}|${email}|${handle}`],
  ['number', number],
  ['arabic', arabic],
  ['latin', latin],
  ['other', `(?:${anyPart}|\\p{N})+`],
]

const source = patterns.map(([, pattern]) => `(${pattern})`).join('|')

/**
 * The words of a text in order, without the white space, punctuation and symbols between them. Arabic
 * proclitics and enclitics stay in their word, apostrophes and hyphens inside a Latin one; digits of
 * every system, with their separators, make a number.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(new RegExp(source, 'gu'))) {
    const kind = patterns[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'other'
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length, kind })
  }
  return words
}

/** How many words a text has, by the rules of `splitWords`. */
export function countWords(text: string): number {
  return splitWords(text).length
}
