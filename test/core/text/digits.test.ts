import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberValues, toAsciiDigits } from '../../../src-core/text/digits'
import { hardText, seed } from './arbitrary-text'

describe('toAsciiDigits', () => {
  it('knows Arabic, Persian, Devanagari and fullwidth digits', () => {
    expect(toAsciiDigits('٢٠٢٤ ۲۰۲۴ २०२४ ２０２４')).toBe('2024 2024 2024 2024')
  })

  it('keeps the length and everything that is no digit', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const result = toAsciiDigits(text)
        expect(result).toHaveLength(text.length)
        expect(result.replace(/\p{Nd}/gu, '')).toBe(text.replace(/\p{Nd}/gu, ''))
      }),
      { seed },
    )
  })
})

const literals: readonly (readonly [string, readonly number[]])[] = [
  ['2024', [2024]],
  ['٢٠٢٤', [2024]],
  ['1.234', [1.234, 1234]],
  ['1,234', [1234, 1.234]],
  ['1,204.50', [1204.5]],
  ['1.204,50', [1204.5]],
  ['1.234.567', [1234567]],
  ['1,23,456', [123456]],
  ['12,5', [12.5]],
  ['0.123', [0.123]],
  ['0,123', [0.123]],
  ['1234.567', [1234.567]],
  ['١٬٢٠٤٫٥', [1204.5]],
  ['٣٫٥٪', [3.5]],
  ['3.5%', [3.5]],
  ['-7', [7]],
  ['+7', [7]],
  ['.5', [0.5]],
  ['1 234', [1234]],
  ['1\u00a0234\u202f567', [1234567]],
  ['1’234', [1234]],
  ['20th', [20]],
  ['1990s', [1990]],
  ['007', [7]],
  ['10:30', []],
  ['1,2,3', []],
  ['5.3.2024', []],
  ['abc', []],
  ['', []],
  ['٫', []],
]

describe('numberValues', () => {
  it.each(literals)('reads %s', (literal, values) => {
    expect(numberValues(literal)).toEqual(values)
  })

  it('finds the number again in every way of writing it', () => {
    const locales = ['en-US', 'de-DE', 'ar-EG', 'ar-MA', 'fr-FR', 'en-IN']
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...locales),
        (value, locale) => {
          const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
          expect(numberValues(written.format(value))).toContain(value)
          expect(numberValues(written.format(value / 100))).toContain(value / 100)
        },
      ),
      { seed },
    )
  })
})
