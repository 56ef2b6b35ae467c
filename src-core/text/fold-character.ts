import { asciiDigit } from './digits'

/**
 * Which differences folding removes; every group but `hamza` is on unless switched off. Folding is
 * for comparison only: text that is shown or saved is never changed.
 */
export interface FoldOptions {
  /** آ أ إ ٱ → ا. Default true. */
  readonly alef?: boolean
  /** ؤ → و, ئ → ي, ء dropped. Default false: the strict reading, as in Lucene. */
  readonly hamza?: boolean
  /** ة → ه. Default true. */
  readonly taMarbuta?: boolean
  /** ى → ي. Default true. */
  readonly alefMaqsura?: boolean
  /** Short vowels, shadda, sukun, dagger alef, Qur'anic marks, kashida dropped. Default true. */
  readonly marks?: boolean
  /** Digits of all systems and ٫ ٬ ٪ → ASCII. Default true. */
  readonly digits?: boolean
  /** Quotation marks → ", apostrophes → ', dashes → -. Default true. */
  readonly punctuation?: boolean
  /** Capital letters → small ones. Default true. */
  readonly letterCase?: boolean
  /** Diacritics of Latin letters dropped, ligatures spelt out (Müller → muller). Default true. */
  readonly latinDiacritics?: boolean
}

/** Folds one character at a time, for one set of options. */
export interface CharacterFolder {
  /** What a code point folds to; empty for one that is dropped. */
  readonly fold: (codePoint: number) => string
  /**
   * What a folded letter becomes when a hamza or madda mark (U+0653 to U+0655) follows it, or null
   * when the mark does not belong to such a letter.
   */
  readonly withHamzaMark: (letter: string, mark: number) => string | null
}

const alefs = 'آأإٱ\u0672\u0673\u0675'

/** Letters that Persian, Urdu and Kurdish keyboards write for Arabic ones. */
const lettersOfOtherKeyboards: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ۃ: 'ة',
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
}

const doubleQuotes = /[«»“”„‟\u2033\u301d-\u301f\uff02]/u
const singleQuotes = /[‘’‚‛‹›`\u00b4\u2032\u02bb\u02bc\u02be\u02bf\uff07]/u
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u
const signs: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%' }

/** Bidi controls, zero-width characters, soft hyphen, variation selectors. */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/u
const attachedMark =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/u
const arabicMark = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff]/u
/** Marks encoded with a letter place of their own, which NFKC would turn into a space and a mark. */
const standaloneMark = /[\ufe70-\ufe7f\ufc5e-\ufc63\ufcf2-\ufcf4]/u
const space = /[\p{Zs}\ufeff]/u

/** True for a mark or a kashida, which is written with the letter before it. */
export function isAttachedMark(codePoint: number): boolean {
  return codePoint >= 0x300 && attachedMark.test(String.fromCodePoint(codePoint))
}

const hamzaForms: Readonly<Record<string, string>> = {
  'ا\u0653': 'آ',
  'ا\u0654': 'أ',
  'ا\u0655': 'إ',
  'و\u0654': 'ؤ',
  'ي\u0654': 'ئ',
  'ى\u0654': 'ئ',
}

/** A folder for the given options. Characters are looked up once and then remembered. */
export function characterFolder(options: FoldOptions = {}): CharacterFolder {
  const letter = letterFolder(options)
  const known: string[] = []
  const fold = (codePoint: number): string => {
    const remembered = known[codePoint]
    if (remembered !== undefined) return remembered
    const folded = foldCharacter(String.fromCodePoint(codePoint), letter, options)
    if (codePoint < 0x10000) known[codePoint] = folded
    return folded
  }
  return {
    fold,
    withHamzaMark: (base, mark) => {
      const composed = hamzaForms[base + String.fromCodePoint(mark)]
      return composed === undefined ? null : letter(composed)
    },
  }
}

function foldCharacter(
  character: string,
  letter: (character: string) => string,
  options: FoldOptions,
): string {
  const marksGo = options.marks ?? true
  if (invisible.test(character)) return ''
  if (standaloneMark.test(character)) return marksGo ? '' : character
  if (space.test(character)) return ' '
  // Before NFKC, which would make a space and an accent of a stray ´.
  const sign = foldSign(character, options)
  if (sign !== character) return sign
  let folded = ''
  for (const part of character.normalize('NFKC')) {
    if (marksGo && arabicMark.test(part)) continue
    folded += letter(foldSign(part, options))
  }
  return folded
}

function foldSign(character: string, options: FoldOptions): string {
  if (options.digits ?? true) {
    const digit = asciiDigit(character.charCodeAt(0)) ?? signs[character]
    if (digit !== undefined) return digit
  }
  if (options.punctuation ?? true) {
    if (doubleQuotes.test(character)) return '"'
    if (singleQuotes.test(character)) return "'"
    if (dashes.test(character)) return '-'
    if (character === '\u2044') return '/'
  }
  return character
}

function letterFolder(options: FoldOptions): (character: string) => string {
  const arabic: Record<string, string> = { ...lettersOfOtherKeyboards }
  if (options.alef ?? true) for (const form of alefs) arabic[form] = 'ا'
  if (options.hamza ?? false) Object.assign(arabic, { ؤ: 'و', ئ: 'ي', ء: '' })
  if (options.taMarbuta ?? true) Object.assign(arabic, { ة: 'ه', ۃ: 'ه' })
  if (options.alefMaqsura ?? true) arabic['ى'] = 'ي'
  const plainLatin = options.latinDiacritics ?? true
  const smallLetters = options.letterCase ?? true
  return (character) => {
    const mapped = arabic[character]
    if (mapped !== undefined) return mapped
    if (/[\u0600-\u08ff]/u.test(character)) return character
    let folded = character
    if (plainLatin) {
      folded = folded.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '')
      folded = plainLetters[folded] ?? folded
    }
    return smallLetters
      ? folded
          .toLowerCase()
          .replace(/\u0307/gu, '')
          .replace(/ς/gu, 'σ')
      : folded
  }
}
