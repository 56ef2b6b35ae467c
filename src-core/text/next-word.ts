import { arabicLetters, latinLetters } from './character-classes'
import { foldText } from './normalise-arabic'
import { arabicOpenings, englishOpenings } from './sentence-openings'

/** The word that follows a stop. */
export interface NextWord {
  readonly text: string
  /** What its first character says: case, script or digit. */
  readonly first: 'small' | 'capital' | 'arabic' | 'digit' | 'other'
  /** True when a full stop follows it at once. */
  readonly dotted: boolean
}

/** How far a rule looks on and back: enough for any word, and it keeps hostile lines linear. */
const reach = 200
const reachBack = 60

const firstWord = new RegExp(
  `^[^\\p{L}\\p{N}]*([\\p{L}\\p{M}\\p{Nd}]+(?:['’-][${latinLetters}]+)*)(\\.?)`,
  'u',
)
const arabicFirst = new RegExp(`^[${arabicLetters}]`, 'u')
const wordCharacter = /[\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]/u
const innerMark = /[.,’'٫٬-]/u

/** The first word at or after an offset, or null when only signs follow. */
export function nextWord(text: string, from: number): NextWord | null {
  const match = firstWord.exec(text.slice(from, from + reach))
  if (match === null) return null
  const word = match[1] ?? ''
  return { text: word, first: kindOfFirst(word), dotted: match[2] === '.' }
}

function kindOfFirst(word: string): NextWord['first'] {
  if (arabicFirst.test(word)) return 'arabic'
  if (/^\p{Ll}/u.test(word)) return 'small'
  if (/^\p{Lu}/u.test(word)) return 'capital'
  return /^\p{Nd}/u.test(word) ? 'digit' : 'other'
}

/** The word that ends at an offset, with its inner full stops: `p.m`, `أ.ف.ب`, `1,204.5`. */
export function wordBefore(text: string, earliest: number, at: number): string {
  let start = at
  const limit = Math.max(earliest, at - reachBack)
  while (start > limit) {
    const character = text[start - 1] ?? ''
    const isInner = innerMark.test(character) && start < at && wordCharacter.test(text[start] ?? '')
    if (!isInner && !wordCharacter.test(character)) break
    start -= 1
  }
  while (start < at && innerMark.test(text[start] ?? '')) start += 1
  return text.slice(start, at)
}

/** Whether a word begins sentences rather than goes on with one. */
export function opens(next: NextWord): boolean {
  if (next.dotted) return false
  if (next.first === 'arabic') return arabicOpenings.has(foldText(next.text))
  return englishOpenings.has(next.text)
}

/** `iPhone`, `eBay`: a small letter that may begin a sentence. */
export function isCamelName(word: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(word)
}
