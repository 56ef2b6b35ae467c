import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { decodeBytes } from './decode-bytes'
import { detectEncoding } from './detect-encoding'
import type { DetectedEncoding } from './detect-encoding'
import type { EncodingId } from './encodings'

/** The text of a file and the encoding that it was read in. */
export interface DecodedText extends DetectedEncoding {
  readonly text: string
}

/** More control characters than this share of the text, and it is no text. */
const controlShare = 0.02

/** Characters that no text file has, besides tab, line ends and the escape of old terminals. */
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/gu

const visible = /[^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/**
 * The text of a file, in the encoding that a person chose, else in the detected one. Problems:
 * `file-empty` (no bytes, or nothing visible) and `file-binary`; none carries the name of the file, which
 * is not known here. Line ends are left as they are.
 */
export function decodeText(bytes: Uint8Array, chosen?: EncodingId): Result<DecodedText> {
  if (bytes.length === 0) return fail('file-empty')
  const detected = detectEncoding(bytes)
  if (looksBinary(bytes) && !detected.encoding.startsWith('utf-16')) return fail('file-binary')
  const { encoding, isCertain } =
    chosen === undefined ? detected : { encoding: chosen, isCertain: true }
  const text = decodeBytes(bytes, encoding)
  if (chosen === undefined && isBinaryText(text)) return fail('file-binary')
  return visible.test(text) ? ok({ text, encoding, isCertain }) : fail('file-empty')
}

function isBinaryText(text: string): boolean {
  if (text.includes('\0')) return true
  return (text.match(controls)?.length ?? 0) > text.length * controlShare
}

/** Bytes of no text in any encoding of one byte per letter: a NUL, or many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) odd += 1
  }
  return odd > sample.length * controlShare
}
