import type { LexiconEntry } from './parse-lexicon'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const arabic = /[\u0620-\u064A]/u
const latin = /[A-Za-z]{2}/u

/**
 * Reads a dictd dictionary (dictfmt; FreeDict and others): `index` holds a line `headword, offset, length`
 * (tab-separated, numbers in base 64) for each entry, `definitions` the bytes they point to, already
 * unpacked from `.dict.dz`. Arabic–English and English–Arabic both give Arabic forms with English
 * glosses. Entries that can't be read are passed over.
 */
export function readDictd(
  index: string,
  definitions: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  for (const place of placesOf(index)) {
    if (place === null || place.end > definitions.length) continue
    if (place.end - place.start > longestDefinition) continue
    const definition = decode(definitions.subarray(place.start, place.end))
    const entry = readEntry(place.headword, definition)
    if (entry !== null) entries.push(entry)
  }
  return entries
}

/** Definitions are short; an index that points to a whole file again and again is not written in good faith. */
const longestDefinition = 65_536

/** More of the index than this may not be unreadable, or point behind the end of the definitions. */
const toleratedShare = 0.01

/** Whether index and definitions do not belong together, or one of them breaks off. */
export function isDamagedIndex(index: string, definitionsLength: number): boolean {
  const places = placesOf(index)
  const broken = places.filter((place) => place === null || place.end > definitionsLength).length
  return broken > places.length * toleratedShare
}

interface Place {
  readonly headword: string
  readonly start: number
  readonly end: number
}

/** What the lines of an index point to; null for a line that is none. */
function placesOf(index: string): readonly (Place | null)[] {
  return index
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('00database'))
    .map((line) => {
      const [headword = '', offsetText = '', lengthText = ''] = line.trimEnd().split('\t')
      const start = readNumber(offsetText)
      const length = readNumber(lengthText)
      return start === null || length === null ? null : { headword, start, end: start + length }
    })
}

function readNumber(text: string): number | null {
  let value = 0
  for (const sign of text) {
    const digit = digits.indexOf(sign)
    if (digit < 0) return null
    value = value * 64 + digit
  }
  return text === '' ? null : value
}

function readEntry(headword: string, definition: string): LexiconEntry | null {
  const translations = definition
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]|\/[^/]*\//gu, ' '))
    .flatMap((line) => line.replace(/^\s*\d+\.\s*/u, '').split(/[,;\u060C\u061B]/u))
    .map((text) => text.trim())
  const words = headword.split(/[,\u060C]/u).map((word) => word.trim())
  const [forms, glosses] = arabic.test(headword)
    ? [words, translations.filter((text) => latin.test(text) && !arabic.test(text))]
    : [translations.filter((text) => arabic.test(text)), words.filter((text) => latin.test(text))]
  const usable = forms.filter((form) => form !== '')
  return usable.length === 0 || glosses.length === 0 ? null : { forms: usable, glosses }
}
