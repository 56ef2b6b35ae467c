import { decodeBytes } from './decode-bytes'
import { decodeUtf8 } from './decode-utf8'
import { encodingOfLabel } from './encodings'
import type { EncodingId } from './encodings'

/** An encoding, and whether the file itself says or proves it. */
export interface DetectedEncoding {
  readonly encoding: EncodingId
  readonly isCertain: boolean
}

/** So many bytes show what a file is written in. */
const sampleLength = 65_536

/** So many broken characters among those of several bytes, and it is still UTF-8 that was damaged. */
const damagedShare = 0.01

/**
 * The encoding of a text file: its byte order mark, else the pattern of UTF-16, else UTF-8 where the bytes
 * fit it, else what the XML declaration or the `charset` of the file says, else the encoding in which its
 * letters are most like Arabic, or like Western text with a few accents.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes.subarray(0, sampleLength))
  if (marked !== null) return { encoding: marked, isCertain: true }
  const { errors, sequences } = decodeUtf8(bytes)
  if (errors === 0) return { encoding: 'utf-8', isCertain: true }
  const declared = declaredEncoding(bytes)
  if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16')) {
    return { encoding: declared, isCertain: true }
  }
  const isDamaged = errors <= sequences * damagedShare || (errors === 1 && sequences > 20)
  return {
    encoding: isDamaged ? 'utf-8' : guessSingleByte(upperSample(bytes)),
    isCertain: false,
  }
}

/** The encoding that a byte order mark names (Unicode 23.8); null without a mark. */
function markedEncoding([first, second, third]: Uint8Array): EncodingId | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Half the bytes of UTF-16 name the block of the letter: 00 for Latin letters and spaces, 06 for Arabic. */
function unmarkedUtf16(sample: Uint8Array): EncodingId | null {
  const blocks = [0, 0]
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0 || sample[at] === 6) blocks[at % 2] = (blocks[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = blocks
  const units = sample.length / 2
  if (units < 4 || !sample.includes(0)) return null
  if (odd > units * 0.8 && even < units * 0.1) return 'utf-16le'
  return even > units * 0.8 && odd < units * 0.1 ? 'utf-16be' : null
}

const declaration =
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|charset\s*=\s*["']?\s*([\w.:-]{1,40})/i

/** What the beginning of an XML or HTML file says of its encoding; null when nothing that can be read. */
function declaredEncoding(bytes: Uint8Array): EncodingId | null {
  const head = decodeBytes(bytes.subarray(0, 4096), 'windows-1252')
  if (!/^[\s\uFEFF]*</.test(head)) return null
  const match = declaration.exec(head)
  return match === null ? null : encodingOfLabel(match[1] ?? match[2] ?? '')
}

/** The bytes from the first that is not ASCII on: what tells the encodings apart. */
function upperSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first - 1)
  return bytes.subarray(start, start + sampleLength)
}

// How often each letter stands in Arabic news, in parts of a thousand; others are rarer still.
const arabicShares: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ا: 130,
    ل: 118,
    ي: 76,
    م: 63,
    و: 60,
    ن: 60,
    ر: 52,
    ت: 50,
    ب: 42,
    ه: 36,
    ع: 37,
    د: 37,
    ة: 35,
    س: 31,
    ف: 30,
    أ: 27,
    ق: 26,
    ك: 24,
    ح: 21,
    ج: 15,
    ش: 13,
    ص: 12,
    ط: 11,
    إ: 11,
    خ: 10,
    ى: 9,
    ض: 8,
    ذ: 7,
    ز: 7,
    ث: 6,
    غ: 5,
    ء: 5,
    ئ: 4,
    '،': 12,
  }),
)
const rareShare = 0.5
const brokenShare = 0.001

function guessSingleByte(sample: Uint8Array): EncodingId {
  if (!standInRows(sample)) return 'windows-1252'
  const scored = (['windows-1256', 'iso-8859-6', 'x-mac-arabic'] as const).map((encoding) => ({
    encoding,
    score: arabicScore(sample, encoding),
  }))
  const [best] = scored.toSorted((one, other) => other.score - one.score)
  return best?.encoding ?? 'windows-1256'
}

/** Arabic letters stand beside each other; the accents of Western text stand between plain letters. */
function standInRows(sample: Uint8Array): boolean {
  const isUpper = (at: number): boolean => (sample[at] ?? 0) >= 0x80
  let upper = 0
  let inRows = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (!isUpper(at)) continue
    upper += 1
    if (isUpper(at - 1) || isUpper(at + 1)) inRows += 1
  }
  return inRows > upper / 2
}

function arabicScore(sample: Uint8Array, encoding: EncodingId): number {
  const text = decodeBytes(sample, encoding)
  let score = 0
  for (const character of text) {
    if (character < '\u0080') continue
    const share = character === '\uFFFD' ? brokenShare : (arabicShares.get(character) ?? rareShare)
    score += Math.log(share)
  }
  return score
}
