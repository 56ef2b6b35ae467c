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
  for (const line of index.split('\n')) {
    const [headword, offsetText, lengthText] = line.trimEnd().split('\t')
    if (headword === undefined || offsetText === undefined || lengthText === undefined) continue
    if (headword.startsWith('00database')) continue
    const offset = readNumber(offsetText)
    const length = readNumber(lengthText)
    if (offset === null || length === null || offset + length > definitions.length) continue
    const entry = readEntry(headword, decode(definitions.subarray(offset, offset + length)))
    if (entry !== null) entries.push(entry)
  }
  return entries
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
