import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoldOptions } from '../../../src-core/text/normalise-arabic'
import { foldText, normaliseText, originalSpan } from '../../../src-core/text/normalise-arabic'
import { hardText, seed } from './arbitrary-text'

const folded: readonly (readonly [string, string, string])[] = [
  ['alef forms', 'آأإٱا', 'ااااا'],
  ['ta marbuta', 'مدرسة', 'مدرسه'],
  ['alef maqsura', 'مستشفى', 'مستشفي'],
  ['vowels, shadda and sukun', 'كَتَبْنَا الدُّرُوسَ', 'كتبنا الدروس'],
  ['the dagger alef', 'هٰذا', 'هذا'],
  ["Qur'anic marks", 'قا\u06d6ل\u06ed', 'قال'],
  ['kashida', 'كـــتاب', 'كتاب'],
  ['Persian ya and kaf', 'کتابی', 'كتابي'],
  ['digits of three systems', '١٢٣ ۴۵۶ 789', '123 456 789'],
  ['Arabic separators and percent', '١٬٢٠٤٫٥٪', '1,204.5%'],
  ['lam-alef ligatures', '\ufefb \ufefa \ufef7', 'لا لا لا'],
  ['presentation forms', '\ufe8f\ufe8e\ufe8f', 'باب'],
  ['the ligature of the Name', '\ufdf2', 'الله'],
  ['bidi controls and zero-width characters', 'a\u200f\u202bb\u2069\u200c\ufeffc', 'abc'],
  ['the no-break space', 'a\u00a0b\u202fc', 'a b c'],
  ['quotation marks', '“a” «b» ‘c’', '"a" "b" \'c\''],
  ['dashes', 'a–b—c', 'a-b-c'],
  ['case and Latin diacritics', 'Müller ÅNGSTRÖM Łódź Straße', 'muller angstrom lodz strasse'],
  ['a hamza written as a mark', 'ا\u0654ب و\u0654 ي\u0654', 'اب ؤ ئ'],
]

const kept: readonly (readonly [string, FoldOptions, string, string])[] = [
  ['alef forms', { alef: false }, 'أإآ \ufef7', 'أإآ لأ'],
  ['alef with a hamza mark', { alef: false }, 'ا\u0654', 'أ'],
  ['ta marbuta', { taMarbuta: false }, 'مدرسة', 'مدرسة'],
  ['alef maqsura', { alefMaqsura: false }, 'مستشفى', 'مستشفى'],
  ['marks', { marks: false }, 'كَتـب', 'كَتـب'],
  ['digits', { digits: false }, '١٢', '١٢'],
  ['punctuation', { punctuation: false }, '«a» – b', '«a» – b'],
  ['capitals', { letterCase: false }, 'Müller', 'Muller'],
  ['Latin diacritics', { latinDiacritics: false }, 'Müller', 'müller'],
]

const anyOptions = fc.record<FoldOptions>(
  {
    alef: fc.boolean(),
    hamza: fc.boolean(),
    taMarbuta: fc.boolean(),
    alefMaqsura: fc.boolean(),
    marks: fc.boolean(),
    digits: fc.boolean(),
    punctuation: fc.boolean(),
    letterCase: fc.boolean(),
    latinDiacritics: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('foldText', () => {
  it.each(folded)('makes %s alike', (_name, text, expected) => {
    expect(foldText(text)).toBe(expected)
  })

  it.each(kept)('leaves %s when told to', (_name, options, text, expected) => {
    expect(foldText(text, options)).toBe(expected)
  })

  it('keeps the hamza on its seat by default and takes it off when asked', () => {
    expect(foldText('مسؤول رئيس سماء')).toBe('مسؤول رئيس سماء')
    expect(foldText('مسؤول رئيس سماء', { hamza: true })).toBe('مسوول رييس سما')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hardText, anyOptions, (text, options) => {
        const once = foldText(text, options)
        expect(foldText(once, options)).toBe(once)
      }),
      { seed },
    )
  })

  it('does not depend on whether letters and marks are composed (NFC, NFD)', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      }),
      { seed },
    )
  })
})

describe('normaliseText', () => {
  it('gives the text that foldText gives, for every text and all options', () => {
    fc.assert(
      fc.property(
        fc.oneof(hardText, fc.string({ unit: 'binary' })),
        anyOptions,
        (text, options) => {
          expect(normaliseText(text, options).text).toBe(foldText(text, options))
        },
      ),
      { seed },
    )
  })

  it('has an ascending offset for every code unit, inside the original', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const { text: result, offsets, ends } = normaliseText(text)
        expect(offsets).toHaveLength(result.length + 1)
        expect(ends).toHaveLength(result.length)
        expect(offsets.at(-1)).toBe(text.length)
        for (let at = 0; at < result.length; at += 1) {
          expect(offsets[at + 1]).toBeGreaterThanOrEqual(offsets[at]!)
          expect(ends[at]).toBeGreaterThan(offsets[at]!)
          expect(ends[at]).toBeLessThanOrEqual(text.length)
        }
      }),
      { seed },
    )
  })
})

const sought: readonly (readonly [string, string, string, string])[] = [
  ['the marks of the last letter', 'قال مُحَمَّدٌ ذلك', 'محمد', 'مُحَمَّدٌ'],
  ['a kashida inside', 'هذا كـــتاب جديد', 'كتاب', 'كـــتاب'],
  ['a bidi control before, not in the hit', 'a \u200fبيت\u200f b', 'بيت', 'بيت'],
  ['Latin with diacritics', 'Herr Mu\u0308ller kam', 'muller', 'Mu\u0308ller'],
  ['digits of the other system', 'عام ٢٠٢٤ كان', '2024', '٢٠٢٤'],
  ['a ligature', 'قال \ufefb ثم', 'لا', '\ufefb'],
  ['half a ligature, as the whole one', 'س\ufefbم', 'سل', 'س\ufefb'],
  ['a hamza mark', 'ا\u064e\u0654مل', 'امل', 'ا\u064e\u0654مل'],
]

describe('originalSpan', () => {
  it.each(sought)('leads back to the letters with %s', (_name, text, query, expected) => {
    const normalised = normaliseText(text)
    const start = normalised.text.indexOf(query)
    const span = originalSpan(normalised, { start, end: start + query.length })
    expect(text.slice(span.start, span.end)).toBe(expected)
  })

  it('gives an empty span for an empty one', () => {
    const normalised = normaliseText('مُدن')
    expect(originalSpan(normalised, { start: 1, end: 1 })).toEqual({ start: 2, end: 2 })
    expect(originalSpan(normalised, { start: 3, end: 3 })).toEqual({ start: 4, end: 4 })
  })

  it('leads from any span to letters that fold to it', () => {
    fc.assert(
      fc.property(hardText, fc.nat(), fc.nat(), (text, from, to) => {
        const normalised = normaliseText(text)
        const size = normalised.text.length + 1
        const [start, end] = [from % size, to % size].sort((a, b) => a - b) as [number, number]
        const span = originalSpan(normalised, { start, end })
        const letters = foldText(text.slice(span.start, span.end))
        expect(letters).toContain(normalised.text.slice(start, end))
      }),
      { seed, numRuns: 500 },
    )
  })
})
