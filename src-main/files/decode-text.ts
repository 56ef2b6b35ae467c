import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'

/** More control characters than this share of the text, and it is no text. */
const controlShare = 0.02

/** Characters that no text file has, besides tab, line ends and the escape of old terminals. */
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/gu

const invisible = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. Problems:
 * `file-empty` (no bytes, or nothing visible), `file-binary`, `file-not-utf8`; none carries the name of
 * the file, which is not known here. Line ends are left as they are.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return fail('file-empty')
  const encoding = markedEncoding(bytes)
  const text = decode(bytes, encoding ?? 'utf-8')
  if (text === null)
    return fail(encoding === null && looksBinary(bytes) ? 'file-binary' : 'file-not-utf8')
  if (isBinaryText(text)) return fail('file-binary')
  return text.replace(invisible, '') === '' ? fail('file-empty') : ok(text)
}

/** The encoding that a byte order mark names (Unicode 23.8); null without a mark. */
function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Decodes strictly and drops the byte order mark; null where the bytes do not fit the encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // ERR_ENCODING_INVALID_ENCODED_DATA is the only failure of a decoder that exists.
    if (error instanceof TypeError) return null
    throw error
  }
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
