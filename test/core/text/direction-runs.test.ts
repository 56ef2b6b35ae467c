import { describe, expect, it } from 'vitest'
import { directionRuns } from '../../../src-core/text/direction-runs'

const shown = (text: string, base: 'rtl' | 'ltr') =>
  directionRuns(text, base).map(({ text: piece, direction }) => [direction, piece])

describe('stretches of one direction', () => {
  it('are one where all letters run as the paragraph does', () => {
    expect(shown('ارتفع ١٢٫٥٪ (5%).', 'rtl')).toEqual([['rtl', 'ارتفع ١٢٫٥٪ (5%).']])
    expect(shown('It rose 12.5% (5).', 'ltr')).toEqual([['ltr', 'It rose 12.5% (5).']])
    expect(shown('', 'rtl')).toEqual([])
  })

  it('take along what stands between letters of their way, and leave the rest to the paragraph', () => {
    expect(shown('قالت Apple Inc. (آبل).', 'rtl')).toEqual([
      ['rtl', 'قالت '],
      ['ltr', 'Apple Inc'],
      ['rtl', '. (آبل).'],
    ])
    expect(shown('He said: می\u200Cخواهم، نعم.', 'ltr')).toEqual([
      ['ltr', 'He said: '],
      ['rtl', 'می\u200Cخواهم، نعم'],
      ['ltr', '.'],
    ])
  })

  it('take along European digits behind letters from the left, and marks of direction as letters', () => {
    expect(shown('هاتف iPhone 17 و5', 'rtl')).toEqual([
      ['rtl', 'هاتف '],
      ['ltr', 'iPhone 17'],
      ['rtl', ' و5'],
    ])
    expect(shown('C++\u200E جيد', 'rtl')).toEqual([
      ['ltr', 'C++\u200E'],
      ['rtl', ' جيد'],
    ])
  })

  it('hold every letter once, vowels with what they stand on', () => {
    const text = '\uD83D 👨\u200D👩 a\u0301 بِسْمِ\u20e3 𐤀𐤁 1 \u2067x\u2069'
    for (const base of ['rtl', 'ltr'] as const) {
      expect(
        directionRuns(text, base)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }
    expect(shown('بِسْمِ', 'ltr')).toEqual([['rtl', 'بِسْمِ']])
  })
})
