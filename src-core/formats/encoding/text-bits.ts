import { letterPlace, pairBits } from './arabic-letter-pairs'

/** What a character is, as far as it tells whether a text was read in the right encoding. */
type Kind =
  | 'letter'
  | 'mark'
  | 'latin'
  | 'accented'
  | 'digit'
  | 'space'
  | 'sign'
  | 'rare-sign'
  | 'other-arabic'
  | 'foreign'
  | 'control'
  | 'broken'

/**
 * How many bits it takes to say a text of Arabic or a Western language, letter by letter: the fewer for the same
 * bytes, the likelier is the encoding that they were read in. Arabic letters are judged by the letter before
 * them; the rest by rough figures of what stands beside what (a control character is never in a text, a
 * Latin letter never amid an Arabic word).
 */
export function textBits(text: string): number {
  let bits = 0
  let before: Kind = 'space'
  let letter = 0
  for (const character of text) {
    const kind = kindOf(character)
    if (kind === 'letter') {
      const place = letterPlace(character)
      bits += pairBits(letter, place) + strangeness(before, kind)
      letter = place
    } else {
      // The marks of a letter do not end its word.
      if (letter > 0 && kind !== 'mark') {
        bits += pairBits(letter, 0)
        letter = 0
      }
      bits += bitsOf(kind, character) + strangeness(before, kind)
    }
    before = kind
  }
  return bits + (letter > 0 ? pairBits(letter, 0) : 0)
}

const plainSigns = /[.,:!?()"'\-\n]/
const usualSigns =
  /[!-/:-@[-`{-~\t\r\u00A0\u00AB\u00BB\u060C\u061B\u061F\u066A-\u066C\u200B-\u2026\u2066-\u2069]/

function kindOf(character: string): Kind {
  const code = character.codePointAt(0) ?? 0
  if (code === 0x20) return 'space'
  if (code < 0x80) {
    if (/[A-Za-z]/.test(character)) return 'latin'
    if (code >= 0x30 && code <= 0x39) return 'digit'
    return code === 0x7f || (code < 0x20 && !/[\t\n\r\f]/.test(character)) ? 'control' : 'sign'
  }
  if (code >= 0x600 && code <= 0x6ff) {
    if (letterPlace(character) > 0) return 'letter'
    if (/[\u0640\u064B-\u0652\u0670]/.test(character)) return 'mark'
    if (/[\u0660-\u0669\u06F0-\u06F9]/.test(character)) return 'digit'
    return usualSigns.test(character) ? 'sign' : 'other-arabic'
  }
  if (usualSigns.test(character)) return 'sign'
  if (code < 0xa0) return 'control'
  if (/[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/.test(character)) return 'accented'
  if (/[\p{Co}\p{Cn}\p{Cs}\uFFFD]/u.test(character)) return 'broken'
  return /[\p{L}\p{M}]/u.test(character) ? 'foreign' : 'rare-sign'
}

function bitsOf(kind: Exclude<Kind, 'letter'>, character: string): number {
  switch (kind) {
    case 'space':
      return 1
    case 'latin':
    case 'digit':
      return 5
    case 'sign':
      return plainSigns.test(character) ? 5 : 7
    case 'mark':
      return 6
    case 'accented':
      return 8
    case 'other-arabic':
    case 'rare-sign':
      return 12
    case 'foreign':
      // Scripts of thousands of signs are above those of a few dozen.
      return character < '\u1100' ? 12 : 16
    case 'control':
    case 'broken':
      return 22
  }
}

const inArabic: ReadonlySet<Kind> = new Set(['letter', 'mark', 'other-arabic'])
const inLatin: ReadonlySet<Kind> = new Set(['latin', 'accented'])

/** What it costs more that a character stands beside this one. */
function strangeness(before: Kind, kind: Kind): number {
  if (inArabic.has(before) && (inLatin.has(kind) || kind === 'foreign')) return 10
  if (inLatin.has(before) && (inArabic.has(kind) || kind === 'foreign')) return 10
  if (before === 'foreign' && kind !== 'foreign' && (inArabic.has(kind) || inLatin.has(kind)))
    return 10
  if (kind === 'mark' && !inArabic.has(before)) return 10
  // Accents stand between plain letters, seldom in rows.
  if (kind === 'accented') return before === 'accented' ? 5 : before === 'latin' ? 0 : 2
  return 0
}
