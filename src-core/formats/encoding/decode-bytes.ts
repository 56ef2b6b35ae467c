import { decodeUtf8, textOfUnits } from './decode-utf8'
import type { EncodingId } from './encodings'
import { upperHalves } from './single-byte-tables'

/**
 * The text of bytes in an encoding, without a byte order mark. Never fails: what stands for no character
 * becomes U+FFFD, so that whoever chose the encoding sees that it is not this one.
 */
export function decodeBytes(bytes: Uint8Array, encoding: EncodingId): string {
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes).text
    case 'utf-16le':
    case 'utf-16be':
      return decodeUtf16(bytes, encoding === 'utf-16le')
    case 'windows-1256':
    case 'iso-8859-6':
    case 'x-mac-arabic':
    case 'windows-1252':
      return decodeSingleBytes(bytes, upperHalves[encoding])
  }
}

function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const units = new Uint16Array(Math.ceil(bytes.length / 2))
  for (let at = 0; at < units.length; at += 1) {
    const [first, second] = [bytes[2 * at] ?? 0, bytes[2 * at + 1]]
    if (second === undefined) units[at] = 0xfffd
    else units[at] = isLittle ? first | (second << 8) : (first << 8) | second
  }
  return textOfUnits(units[0] === 0xfeff ? units.subarray(1) : units).replaceAll(
    /\p{Surrogate}/gu,
    '\uFFFD',
  )
}

function decodeSingleBytes(bytes: Uint8Array, upperHalf: string): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    units[at] = byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80)
  }
  return textOfUnits(units)
}
