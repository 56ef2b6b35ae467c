import { foldArabicWord } from '../words/fold-word'
import { findArabic } from '../words/find-arabic'
import { arabicNumberWords, englishNumberWords, type NumberWord } from '../words/number-words'
import { parseDigits } from '../words/parse-digits'
import { readDecade } from './read-decade'
import { readFraction } from './read-fraction'

/** A piece of a unit's text before numbers are put together. */
export interface RawToken {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly isArabic: boolean
  readonly isDigits: boolean
}

/** A number written in digits, in words, or in both, and the tokens that it takes up. */
export interface ReadNumber {
  readonly value: number
  readonly tokenCount: number
}

interface Part extends NumberWord {
  readonly isDigits: boolean
  readonly isArabic: boolean
  /** Joined to the number before it by Arabic wa-. */
  readonly isJoined: boolean
}

const inWord = foldArabicWord('في')
const hundredWords = new Set(['المئة', 'المائة'].map(foldArabicWord))
const percentWords = new Set(['بالمئة', 'بالمائة'].map(foldArabicWord))

const arabicParts = new Map<string, Part | null>()

/** Reads the number that begins at `at`, or gives null when none does. */
export function readNumber(tokens: readonly RawToken[], at: number): ReadNumber | null {
  const special = readFraction(tokens, at) ?? readDecade(tokens, at)
  if (special !== null) return special
  const first = partOf(tokens[at])
  if (first === null) return null
  let total = 0
  let current = first.value
  let last = first
  if (first.isScale) {
    if (first.value >= 1000) {
      total = first.value
      current = 0
    }
  }
  let next = at + 1
  for (;;) {
    const isAnd = tokens[next]?.folded === 'and' && last.isScale && !last.isDigits
    const part = partOf(tokens[isAnd ? next + 1 : next])
    if (part === null || !continues(last, part, isAnd, current)) break
    if (part.isScale) {
      current = (current === 0 ? 1 : current) * part.value
      if (part.value >= 1000) {
        total += current
        current = 0
      }
    } else {
      current += part.value
    }
    last = part
    next += isAnd ? 2 : 1
  }
  return { value: total + current, tokenCount: next - at + percentLength(tokens, next) }
}

/** How many tokens say "per cent" here: they belong to the number and are no words of their own. */
function percentLength(tokens: readonly RawToken[], at: number): number {
  const [one, other] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? '']
  if (one === 'percent' || percentWords.has(one)) return 1
  return (one === 'per' && other === 'cent') || (one === inWord && hundredWords.has(other)) ? 2 : 0
}

function continues(last: Part, part: Part, isAnd: boolean, current: number): boolean {
  if (last.isOrdinal && last.value > 0) return continuesOrdinal(last, part)
  if (part.isScale) return !part.isJoined && part.value > 1 && (last.isDigits || current > 0)
  if (part.isDigits || last.isDigits) return false
  if (part.isJoined) return part.value !== last.value
  if (isAnd) return part.value < last.value
  if (part.value === 10 && last.value < 10) return true
  return (
    (last.isScale && part.value < last.value) ||
    (last.value >= 20 && last.value < 100 && part.value < 10)
  )
}

/** Arabic ordinals are put together: the ninth ten (`التاسع عشر`), the third and sixty (`الثالث والستين`). */
function continuesOrdinal(last: Part, part: Part): boolean {
  if (!last.isArabic || part.isDigits || part.isScale || last.value >= 10) return false
  return part.isJoined ? part.value >= 20 && part.value < 100 : part.value === 10 && !part.isOrdinal
}

function partOf(token: RawToken | undefined): Part | null {
  if (token === undefined) return null
  if (token.isDigits) {
    const value = parseDigits(token.folded)
    return value === null
      ? null
      : {
          value,
          isScale: false,
          isOrdinal: false,
          isDigits: true,
          isArabic: false,
          isJoined: false,
        }
  }
  if (!token.isArabic) {
    const word = englishNumberWords.get(token.folded)
    return word === undefined
      ? null
      : { ...word, isDigits: false, isArabic: false, isJoined: false }
  }
  const known = arabicParts.get(token.folded)
  if (known !== undefined) return known
  const part = arabicPartOf(token.folded)
  if (arabicParts.size < 100_000) arabicParts.set(token.folded, part)
  return part
}

/** Words that only look like a number with a proclitic: an amount (`كمية`) is no `like a hundred`. */
const noNumbers = new Set(['كمية'].map(foldArabicWord))

/** Monday is spelled like the two of something. */
const monday = new RegExp(`^[\u0648\u0641\u0628\u0643\u0644]?${foldArabicWord('الاثنين')}$`, 'u')

function arabicPartOf(folded: string): Part | null {
  if (monday.test(folded)) return null
  if (noNumbers.has(folded.replace(/^\u0627\u0644/u, ''))) return null
  const found = findArabic(arabicNumberWords, folded)
  if (found === undefined) return null
  const { form, value: word } = found
  const isJoined = form !== folded && folded.startsWith('\u0648') && !form.startsWith('\u0648')
  return { ...word, isDigits: false, isArabic: true, isJoined }
}
