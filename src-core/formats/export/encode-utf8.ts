/**
 * The bytes of a text in UTF-8 (RFC 3629), without a byte order mark. A lone surrogate, which UTF-8
 * has no bytes for, becomes U+FFFD. The core has no `TextEncoder`: it belongs to Node and the DOM.
 */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const point = scalarAt(text, index)
    if (point > 0xffff) index += 1
    length = put(bytes, length, point)
  }
  return bytes.slice(0, length)
}

function scalarAt(text: string, index: number): number {
  const point = text.codePointAt(index) ?? 0xfffd
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
}

function put(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point
    return at + 1
  }
  const trailing = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
  const marker = [0, 0xc0, 0xe0, 0xf0][trailing] ?? 0
  bytes[at] = marker | (point >> (6 * trailing))
  for (let rest = trailing - 1; rest >= 0; rest -= 1) {
    bytes[at + trailing - rest] = 0x80 | ((point >> (6 * rest)) & 0x3f)
  }
  return at + trailing + 1
}
