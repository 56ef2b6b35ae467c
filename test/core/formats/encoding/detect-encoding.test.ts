import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../../../src-core/formats/encoding/decode-bytes'
import { detectEncoding } from '../../../../src-core/formats/encoding/detect-encoding'
import { encodingOfLabel, type EncodingId } from '../../../../src-core/formats/encoding/encodings'
import {
  upperHalves,
  type SingleByteEncoding,
} from '../../../../src-core/formats/encoding/single-byte-tables'

const long =
  'افتتحت بلدية الميناء صباح الأحد مكتبتها العامة بعد ثلاث سنوات من الترميم، وحضر الحفل عشرات من أهل الحي.\n' +
  'وقالت أمينة المكتبة: لم نكن نظن أن الناس سيأتون بهذا العدد؛ فمن أين نبدأ؟\n'
const texts = [long, 'مكتبة الميناء', 'المصدر\tالهدف\nصباح الخير\tGood morning\n']

function encode(text: string, encoding: SingleByteEncoding): Uint8Array {
  const upper = upperHalves[encoding]
  const bytes = [...text].map((character) => {
    const at = upper.indexOf(character)
    return character < '\u0080' ? character.charCodeAt(0) : 0x80 + at
  })
  expect(bytes.every((byte) => byte >= 0 && (byte < 0x80 || byte > 0x7f))).toBe(true)
  return Uint8Array.from(bytes)
}

describe('the encodings of one byte per letter', () => {
  it('are read as the platform reads them', () => {
    const all = Uint8Array.from({ length: 128 }, (_, at) => 128 + at)
    for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
      const platform = new TextDecoder(encoding).decode(all)
      const ours = decodeBytes(all, encoding)
      for (let at = 0; at < 128; at += 1) {
        // The platform gives control characters for bytes that stand for nothing.
        if (platform.charCodeAt(at) >= 0xa0) expect(ours[at]).toBe(platform[at])
        else expect(ours[at]).toBe('\uFFFD')
      }
    }
  })
})

describe('Windows-1252', () => {
  it('has its own signs between the two halves', () => {
    // The decoder of Node 20 takes it for ISO 8859-1, and cannot be the judge here.
    const bytes = Uint8Array.from([0x80, 0x93, 0x94, 0x97, 0xe9])
    expect(decodeBytes(bytes, 'windows-1252')).toBe('€“”—é')
  })
})

describe('detecting an encoding', () => {
  const found = (bytes: Uint8Array): EncodingId => detectEncoding(bytes).encoding

  it('tells the Arabic encodings apart, in long texts, short ones and tables', () => {
    for (const text of texts) {
      expect(found(encode(text, 'windows-1256'))).toBe('windows-1256')
      expect(found(encode(text.replaceAll('\u00A0', ' '), 'iso-8859-6'))).toBe('iso-8859-6')
    }
    const digits = Uint8Array.from([...encode(long, 'x-mac-arabic'), 0xb1, 0xb2, 0xb3])
    expect(found(digits)).toBe('x-mac-arabic')
  })

  it('takes Western text with a few accents for Windows-1252', () => {
    for (const text of [
      'caf\u00E9',
      'It\u2019s over, she said. \u201CYes.\u201D',
      'na\u00EFve r\u00E9sum\u00E9',
    ]) {
      expect(found(encode(text, 'windows-1252'))).toBe('windows-1252')
    }
  })

  it('tells UTF-16 without a byte order mark', () => {
    for (const text of [...texts, 'Plain words, and no more.']) {
      const little = Buffer.from(text, 'utf16le')
      expect(found(little)).toBe('utf-16le')
      expect(found(Buffer.from(little).swap16())).toBe('utf-16be')
    }
  })

  it('believes what a page says of itself, unless it is UTF-8', () => {
    const page = `<html><meta charset="windows-1252"><p>caf\u00E9 \u00E9\u00E8\u00EA\u00EB\u00E0\u00E2</p>`
    expect(detectEncoding(encode(page, 'windows-1252'))).toEqual({
      encoding: 'windows-1252',
      isCertain: true,
    })
    expect(found(new TextEncoder().encode(page))).toBe('utf-8')
    const xml = `<?xml version="1.0" encoding="ISO-8859-6"?><p>${texts[1]!}</p>`
    expect(detectEncoding(encode(xml, 'iso-8859-6'))).toEqual({
      encoding: 'iso-8859-6',
      isCertain: true,
    })
  })

  it('says how sure it is', () => {
    expect(detectEncoding(new TextEncoder().encode(long)).isCertain).toBe(true)
    expect(detectEncoding(encode(long, 'windows-1256')).isCertain).toBe(false)
  })

  it('knows encodings by the labels that files use', () => {
    expect(encodingOfLabel(' Windows-1256 ')).toBe('windows-1256')
    expect(encodingOfLabel('cp1256')).toBe('windows-1256')
    expect(encodingOfLabel('ISO-8859-1')).toBe('windows-1252')
    expect(encodingOfLabel('constructor')).toBeNull()
  })
})
