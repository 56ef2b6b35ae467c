import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src-main/files/decode-text'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

function outcome(bytes: Uint8Array): string {
  const result = decodeText(bytes)
  return result.ok ? result.value : result.problem.code
}

const text = 'مكتبة «عين المرسى» ــ ٢٠٢٥\r\nAin al-Marsa’s library\u00a0reopens \u{1f4da}\n'

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte order mark, and UTF-16 with one', () => {
    expect(outcome(utf8(text))).toBe(text)
    expect(outcome(utf8(`\ufeff${text}`))).toBe(text)
    expect(outcome(utf16(text, false))).toBe(text)
    expect(outcome(utf16(text, true))).toBe(text)
  })

  it('leaves line ends, bidi marks and odd spaces as they are', () => {
    const odd = 'a\r\nb\rc\u2028d\u2029e\u200f\u202bf\u202c\u00a0g\tⅨ'
    expect(outcome(utf8(odd))).toBe(odd)
  })

  it('says that a file is empty', () => {
    for (const empty of ['', '\ufeff', ' \n\t\r\n', '\u00a0\u200f\u2060']) {
      expect(outcome(utf8(empty))).toBe('file-empty')
    }
    expect(outcome(utf16('', false))).toBe('file-empty')
  })

  it('says that a file is binary', () => {
    const png = [
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]
    expect(outcome(Uint8Array.from(png))).toBe('file-binary')
    expect(outcome(Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]))).toBe('file-binary')
    expect(outcome(utf8('text with a \0 in it'))).toBe('file-binary')
    expect(outcome(Uint8Array.from({ length: 400 }, (_, index) => index % 32))).toBe('file-binary')
    expect(outcome(utf8('\u0001\u0002\u0003 abc'))).toBe('file-binary')
  })

  it('says that a file is not UTF-8', () => {
    // مكتبة in Windows-1256, café in Windows-1252, a UTF-8 text cut inside a letter, a lone surrogate.
    const others = [
      [0xe3, 0xdf, 0xca, 0xc8, 0xc9, 0x20, 0xc7, 0xe1],
      [0x63, 0x61, 0x66, 0xe9, 0x20, 0x61],
      [...utf8('مكتبة').slice(0, 3)],
      [0xed, 0xa0, 0x80, 0x41],
      [0xc0, 0xaf],
    ]
    for (const bytes of others) expect(outcome(Uint8Array.from(bytes))).toBe('file-not-utf8')
    expect(outcome(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe('file-not-utf8')
  })

  it('answers random bytes with a problem', () => {
    for (let round = 0; round < 50; round += 1) {
      expect(outcome(randomBytes(2000))).toMatch(/^file-(?:binary|not-utf8)$/u)
    }
  })
})
