import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSearch } from '../../../src-core/text/search-text'
import type { FoundSpan, SearchPattern } from '../../../src-core/text/search-text'

const plain: SearchPattern = {
  text: '',
  isRegex: false,
  isWholeWords: false,
  matchesCase: false,
  foldsLetters: true,
}

function spans(where: string, pattern: Partial<SearchPattern>): readonly FoundSpan[] {
  const search = compileSearch({ ...plain, ...pattern })
  if (typeof search === 'string') throw new Error(search)
  return search.spansIn(where)
}

function found(where: string, pattern: Partial<SearchPattern>): readonly string[] {
  return spans(where, pattern).map(({ start, end }) => where.slice(start, end))
}

const tashkeel = 'المَكْتَبَةُ'

describe('searching with folded letters', () => {
  it.each([
    ['المكتبه', 'في المكتبة العامة', ['المكتبة']],
    ['المكتبة', 'في المكتبه', ['المكتبه']],
    ['المكتبه', tashkeel, [tashkeel]],
    ['احمد', 'أحمد وآحمد وإحمد', ['أحمد', 'آحمد', 'إحمد']],
    ['مسوول', 'مسؤول', ['مسؤول']],
    ['سيل', 'سُئِل', ['سُئِل']],
    ['كتاب', 'كتـــاب', ['كتـــاب']],
    ['كِتاب', 'كتاب', ['كتاب']],
    ['34', 'نحو ٣٤ ألف', ['٣٤']],
    ['على', 'علي', ['علي']],
    ['"a"', '«a» “a”', ['«a»', '“a”']],
    ['muller', 'Müller', ['Müller']],
    ['aa', 'aaaa', ['aa', 'aa']],
  ])('%s in %s', (text, where, expected) => {
    expect(found(where, { text })).toEqual(expected)
  })

  it('keeps a hamza on the line, and never cuts it off', () => {
    expect(found('شيء', { text: 'شيء' })).toEqual(['شيء'])
    expect(found('شي', { text: 'شيء' })).toEqual([])
  })

  it('finds marks and kashida when nothing else is looked for', () => {
    expect(spans('كتـاب', { text: 'ـ' })).toEqual([{ start: 2, end: 3 }])
    expect(spans('كتابٌ', { text: '\u064c' })).toEqual([{ start: 4, end: 5 }])
  })

  it('does not find a part of a letter', () => {
    expect(found('Straße', { text: 's' })).toEqual(['S'])
    expect(found('Straße', { text: 'strasse' })).toEqual(['Straße'])
  })

  it('finds nothing for nothing', () => {
    expect(found('a', { text: '' })).toEqual([])
  })
})

describe('searching without folding', () => {
  it('compares letter by letter', () => {
    expect(found('المكتبة', { text: 'المكتبه', foldsLetters: false })).toEqual([])
    expect(found('المكتبة', { text: 'المكتبة', foldsLetters: false })).toEqual(['المكتبة'])
    expect(found('a.b axb', { text: 'A.B', foldsLetters: false })).toEqual(['a.b'])
    expect(found('a-b (c)', { text: '-b (c', foldsLetters: false })).toEqual(['-b (c'])
  })

  it('tells capital letters from small ones where it is asked', () => {
    for (const foldsLetters of [true, false]) {
      expect(found('Library library', { text: 'Lib', matchesCase: true, foldsLetters })).toEqual([
        'Lib',
      ])
    }
  })
})

describe('searching for whole words', () => {
  it.each([
    ['كتاب', 'كتاب والكتاب كتابه كِتابٌ', ['كتاب', 'كِتابٌ']],
    ['كتاب قديم', 'كتاب قديم، وكتاب قديمة', ['كتاب قديم']],
    ['he', 'he they the He', ['he', 'He']],
    ['co', 'co-op co', ['co']],
    ['34', '34 345 34,000', ['34']],
    ['a a', 'ba a a', ['a a']],
    ['«a', '«a» «ab»', ['«a']],
  ])('%s in %s', (text, where, expected) => {
    expect(found(where, { text, isWholeWords: true })).toEqual(expected)
  })

  it('takes the alternative that is a whole word', () => {
    const pattern = { text: 'كتاب|كتابة', isRegex: true, isWholeWords: true }
    expect(found('كتابة وكتاب كتاب', pattern)).toEqual(['كتابة', 'كتاب'])
  })
})

describe('searching on any text', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('اأةهىيءئ ab.ßA'), '\u064b', '\u0640', '\u0654', 'ﻻ', '😀'),
    maxLength: 14,
  })

  it('gives stretches in order that do not overlap and are found again in themselves (seed 7)', () => {
    fc.assert(
      fc.property(letters, letters, fc.boolean(), fc.boolean(), (where, text, fold, words) => {
        const options = { text, foldsLetters: fold, isWholeWords: words }
        let last = 0
        for (const { start, end } of spans(where, options)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          const again = spans(where.slice(start, end), { ...options, isWholeWords: false })
          expect(again[0]).toEqual({ start: 0, end: end - start })
        }
      }),
      { seed: 7, numRuns: 3000 },
    )
  })

  it('finds what is there as it is written (seed 8)', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, text, after) => {
        const where = `${before}${text}${after}`
        const pattern = { text, foldsLetters: false, matchesCase: true }
        expect(spans(where, pattern).length > 0).toBe(text !== '')
      }),
      { seed: 8 },
    )
  })
})
