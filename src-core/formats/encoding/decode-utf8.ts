/** A text, and how many characters of it were more than one byte, or could not be read. */
export interface DecodedUtf8 {
  readonly text: string
  readonly sequences: number
  readonly errors: number
}

/** Code units go into a string in pieces: a call takes no unlimited number of arguments. */
const pieceLength = 8192

/**
 * The text of bytes in UTF-8 (RFC 3629), without its byte order mark. What is no UTF-8 becomes U+FFFD and
 * is counted. The core has no `TextDecoder`: it belongs to Node and the DOM.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  const units = new Uint16Array(bytes.length)
  let length = 0
  let sequences = 0
  let errors = 0
  for (let at = hasMark(bytes) ? 3 : 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      units[length++] = first
      at += 1
      continue
    }
    const count = trailingBytes(first)
    const point = readPoint(bytes, at, count)
    if (point === null) {
      units[length++] = 0xfffd
      errors += 1
      at += 1
    } else {
      sequences += 1
      at += count + 1
      if (point > 0xffff) {
        units[length++] = 0xd800 + ((point - 0x10000) >> 10)
        units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff)
      } else units[length++] = point
    }
  }
  return { text: textOfUnits(units.subarray(0, length)), sequences, errors }
}

/** The string of these UTF-16 code units. */
export function textOfUnits(units: Uint16Array): string {
  const pieces: string[] = []
  for (let at = 0; at < units.length; at += pieceLength) {
    // Spread, the units would be gone through one by one.
    pieces.push(
      String(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + pieceLength))),
    )
  }
  return pieces.join('')
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function trailingBytes(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 1
  if (first >= 0xe0 && first <= 0xef) return 2
  if (first >= 0xf0 && first <= 0xf4) return 3
  return 0
}

const leastPoint = [0, 0x80, 0x800, 0x10000]

function readPoint(bytes: Uint8Array, at: number, count: number): number | null {
  if (count === 0) return null
  let point = (bytes[at] ?? 0) & (0x3f >> count)
  for (let trail = 1; trail <= count; trail += 1) {
    const byte = bytes[at + trail] ?? 0
    if ((byte & 0xc0) !== 0x80) return null
    point = (point << 6) | (byte & 0x3f)
  }
  const isShortest = point >= (leastPoint[count] ?? 0)
  const isScalar = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return isShortest && isScalar ? point : null
}
