import { decodeBytes } from './decode-bytes'
import { decodeUtf8 } from './decode-utf8'
import { encodingOfLabel } from './encodings'
import type { EncodingId } from './encodings'
import { textBits } from './text-bits'

/** An encoding, and whether the file itself says or proves it. */
export interface DetectedEncoding {
  readonly encoding: EncodingId
  readonly isCertain: boolean
}

/** So many bytes, from the first that is not ASCII on, show which encoding of one byte per letter it is. */
const sampleLength = 8192

/** So many bytes show whether there are two of them for each letter. */
const wideSampleLength = 2048

/** So many broken characters among those of several bytes, and it is still UTF-8 that was damaged. */
const damagedShare = 0.01

/**
 * The encoding of a text file: its byte order mark, else UTF-16 where only that makes a text of control
 * characters, else UTF-8 where the bytes fit it, else what the XML declaration or the `charset` of the file
 * says, else the encoding in which it reads most like Arabic, or like Western text with a few accents.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = markedEncoding(bytes)
  if (marked !== null) return { encoding: marked, isCertain: true }
  const unmarked = unmarkedUtf16(bytes.subarray(0, wideSampleLength))
  if (unmarked !== null) return unmarked
  const { errors, sequences } = decodeUtf8(bytes)
  if (errors === 0) return { encoding: 'utf-8', isCertain: true }
  const declared = declaredEncoding(bytes)
  if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16')) {
    return { encoding: declared, isCertain: true }
  }
  const isDamaged = errors <= sequences * damagedShare || (errors === 1 && sequences > 20)
  return {
    encoding: isDamaged ? 'utf-8' : likeliest(upperSample(bytes), singleByte).encoding,
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

/** Encodings that a file may be in without saying so, with the bits that tell how rare each is in files. */
type Candidates = readonly (readonly [EncodingId, rarity: number])[]

const singleByte: Candidates = [
  ['windows-1252', 0],
  ['windows-1256', 1],
  ['iso-8859-6', 4],
  ['x-mac-arabic', 8],
]
const narrow: Candidates = [['utf-8', 0], ...singleByte]
const wide: Candidates = [
  ['utf-16le', 4],
  ['utf-16be', 6],
]

/** A text in no language that is known here takes more bits for each character. */
const mostBits = 13

/** With so many bits between them, of two readings only one is possible. */
const certainBits = 20

/**
 * UTF-16 where the bytes read so make a text, and else only control characters: half of them name the block of
 * the letter, which is 00 for Latin letters and spaces and 06 for Arabic. Null where they are a text without that.
 */
function unmarkedUtf16(sample: Uint8Array): DetectedEncoding | null {
  if (sample.length < 2 || !sample.some(isControl)) return null
  const best = likeliest(sample, wide)
  if (best.bits > (mostBits * sample.length) / 2) return null
  const margin = likeliest(sample, narrow).bits - best.bits
  return margin > 0 ? { encoding: best.encoding, isCertain: margin > certainBits } : null
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 27)
}

/** The encoding in which bytes take the fewest bits to say. */
function likeliest(
  bytes: Uint8Array,
  candidates: Candidates,
): { readonly encoding: EncodingId; readonly bits: number } {
  const readings = candidates.map(([encoding, rarity]) => ({
    encoding,
    bits: rarity + textBits(decodeBytes(bytes, encoding)),
  }))
  return readings.reduce((best, other) => (other.bits < best.bits ? other : best))
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
