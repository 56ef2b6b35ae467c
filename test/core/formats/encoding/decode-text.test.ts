import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../src-core/formats/encoding/decode-text'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

function outcome(bytes: Uint8Array): string {
  const result = decodeText(bytes)
  return result.ok ? result.value.text : result.problem.code
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

  it('shows what could not be read as U+FFFD, but for a file that is damaged at one place only', () => {
    expect(outcome(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe('\uFFFDA')
    const cut = utf8(`${text}م`).slice(0, -1)
    expect(decodeText(cut)).toEqual({
      ok: true,
      value: { text: `${text}\uFFFD`, encoding: 'utf-8', isCertain: false },
    })
  })

  it('reads what a person chose, whatever was detected', () => {
    const chosen = decodeText(utf8('مكتبة'), 'windows-1256')
    expect(chosen).toMatchObject({ value: { encoding: 'windows-1256', isCertain: true } })
    expect(chosen).not.toMatchObject({ value: { text: 'مكتبة' } })
  })

  it('answers random bytes with a problem', () => {
    for (let round = 0; round < 50; round += 1) {
      expect(outcome(randomBytes(2000))).toBe('file-binary')
    }
  })
})
