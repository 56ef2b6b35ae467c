import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../../../src-core/formats/encoding/decode-bytes'
import { detectEncoding } from '../../../../src-core/formats/encoding/detect-encoding'
import { encodingOfLabel, type EncodingId } from '../../../../src-core/formats/encoding/encodings'
import { encodeSingle, encodeText, textsOfWords } from './words-in-encodings'

const long =
  'افتتحت بلدية الميناء صباح الأحد مكتبتها العامة بعد ثلاث سنوات من الترميم، وحضر الحفل عشرات من أهل الحي.\n' +
  'وقالت أمينة المكتبة: لم نكن نظن أن الناس سيأتون بهذا العدد؛ فمن أين نبدأ؟\n'
const texts = [long, 'مكتبة الميناء', 'المصدر\tالهدف\nصباح الخير\tGood morning\n']

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
      expect(found(encodeSingle(text, 'windows-1256'))).toBe('windows-1256')
      expect(found(encodeSingle(text.replaceAll('\u00A0', ' '), 'iso-8859-6'))).toBe('iso-8859-6')
    }
    const digits = Uint8Array.from([...encodeSingle(long, 'x-mac-arabic'), 0xb1, 0xb2, 0xb3])
    expect(found(digits)).toBe('x-mac-arabic')
  })

  it('takes Western text with a few accents for Windows-1252', () => {
    for (const text of [
      'caf\u00E9',
      'It\u2019s over, she said. \u201CYes.\u201D',
      'na\u00EFve r\u00E9sum\u00E9',
      'S\u00E3o Paulo',
      '\u00C9lys\u00E9e',
      'El ni\u00F1o peque\u00F1o',
      'Z\u00FCrich',
      '\u00E9',
      '\u00C9T\u00C9',
      '\u00A35',
      '\u00A9 2020',
      'co\u00FBte 5 \u20AC',
    ]) {
      expect(found(encodeSingle(text, 'windows-1252'))).toBe('windows-1252')
    }
  })

  it('tells UTF-16 without a byte order mark', () => {
    for (const text of [...texts, 'Plain words, and no more.']) {
      const little = Buffer.from(text, 'utf16le')
      expect(found(little)).toBe('utf-16le')
      expect(found(Buffer.from(little).swap16())).toBe('utf-16be')
    }
  })

  /** How many of the 68 texts of so many words each are read as they were written, at least. */
  const read = [
    { words: 1, 'utf-8': 68, 'utf-16le': 68, 'utf-16be': 68, 'windows-1256': 68, 'iso-8859-6': 53 },
    { words: 2, 'utf-8': 68, 'utf-16le': 68, 'utf-16be': 68, 'windows-1256': 68, 'iso-8859-6': 63 },
    { words: 3, 'utf-8': 68, 'utf-16le': 68, 'utf-16be': 68, 'windows-1256': 68, 'iso-8859-6': 66 },
    ...[4, 8, 20, 100].map((words) => ({
      words,
      'utf-8': 68,
      'utf-16le': 68,
      'utf-16be': 68,
      'windows-1256': 68,
      'iso-8859-6': 68,
    })),
  ]

  it.each(read)('reads Arabic of $words words in any encoding', ({ words, ...least }) => {
    const counted = Object.keys(least).map((name) => {
      const encoding = encodingOfLabel(name) ?? 'utf-8'
      const same = textsOfWords(words).filter((text) => {
        const bytes = encodeText(text, encoding)
        return decodeBytes(bytes, found(bytes)) === text
      })
      return [name, same.length]
    })
    expect(Object.fromEntries(counted)).toEqual(least)
  })

  it('tells Mac Arabic by the signs that only it has: elsewhere its letters are those of ISO 8859-6', () => {
    // The space that runs from right to left, and Arabic digits.
    const spaced = encodeSingle('مكتبة الميناء', 'iso-8859-6').map((byte) =>
      byte === 0x20 ? 0xa0 : byte,
    )
    expect(decodeBytes(spaced, found(spaced))).toBe('مكتبة الميناء')
    const digits = Uint8Array.from([...encodeSingle('عدد ', 'x-mac-arabic'), 0xb1, 0xb2])
    expect(decodeBytes(digits, found(digits))).toBe('عدد ١٢')
  })

  it('says that it guessed wherever another reading is possible', () => {
    for (const text of textsOfWords(1)) {
      for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
        expect(detectEncoding(encodeText(text, encoding)).isCertain).toBe(false)
      }
      expect(detectEncoding(encodeText(text, 'utf-16le')).isCertain).toBe(true)
    }
  })

  it('tells single Latin words in UTF-16, and other scripts', () => {
    for (const text of ['a', 'Hi', 'Hello', '12', 'نعم: Yes', 'مرحبا Hello 123', 'Привет, мир']) {
      expect(found(encodeText(text, 'utf-16le'))).toBe('utf-16le')
      expect(found(encodeText(text, 'utf-16be'))).toBe('utf-16be')
    }
  })

  it('believes what a page says of itself, unless it is UTF-8', () => {
    const page = `<html><meta charset="windows-1252"><p>caf\u00E9 \u00E9\u00E8\u00EA\u00EB\u00E0\u00E2</p>`
    expect(detectEncoding(encodeSingle(page, 'windows-1252'))).toEqual({
      encoding: 'windows-1252',
      isCertain: true,
    })
    expect(found(new TextEncoder().encode(page))).toBe('utf-8')
    const xml = `<?xml version="1.0" encoding="ISO-8859-6"?><p>${texts[1]!}</p>`
    expect(detectEncoding(encodeSingle(xml, 'iso-8859-6'))).toEqual({
      encoding: 'iso-8859-6',
      isCertain: true,
    })
  })

  it('says how sure it is', () => {
    expect(detectEncoding(new TextEncoder().encode(long)).isCertain).toBe(true)
    expect(detectEncoding(encodeSingle(long, 'windows-1256')).isCertain).toBe(false)
  })

  it('knows encodings by the labels that files use', () => {
    expect(encodingOfLabel(' Windows-1256 ')).toBe('windows-1256')
    expect(encodingOfLabel('cp1256')).toBe('windows-1256')
    expect(encodingOfLabel('ISO-8859-1')).toBe('windows-1252')
    expect(encodingOfLabel('constructor')).toBeNull()
  })
})
