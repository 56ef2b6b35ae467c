import { describe, expect, it } from 'vitest'
import { foldText, normaliseText, originalSpan } from '../../../src-core/text/normalise-arabic'

const folded: readonly (readonly [string, string, string])[] = [
  ['alef forms', 'آأإٱا', 'ااااا'],
  ['ta marbuta', 'مدرسة', 'مدرسه'],
  ['alef maqsura', 'مستشفى', 'مستشفي'],
  ['vowels', 'كَتَبْنَا', 'كتبنا'],
  ['kashida', 'كـــتاب', 'كتاب'],
  ['digits', '١٢٣ ۴۵۶', '123 456'],
  ['lam-alef ligatures', '\ufefb \ufefa', 'لا لا'],
  ['Latin', 'Müller ÅNGSTRÖM', 'muller angstrom'],
  ['quotes and dashes', '“a” – «b»', '"a" - "b"'],
  ['no-break space and bidi marks', 'a\u00a0\u200fb', 'a b'],
]

describe('foldText', () => {
  it.each(folded)('folds %s', (_name, text, expected) => {
    expect(foldText(text)).toBe(expected)
    expect(normaliseText(text).text).toBe(expected)
  })
})

describe('originalSpan', () => {
  it('leads back to the letters with their marks', () => {
    const text = 'قال مُحَمَّدٌ ذلك'
    const normalised = normaliseText(text)
    const start = normalised.text.indexOf('محمد')
    const span = originalSpan(normalised, { start, end: start + 4 })
    expect(text.slice(span.start, span.end)).toBe('مُحَمَّدٌ')
  })
})
