import { describe, expect, it } from 'vitest'
import { arabicLightStem } from '../../../../src-core/align/words/arabic-light-stem'
import { arabicVariants } from '../../../../src-core/align/words/arabic-variants'
import { englishFamily, stemEnglish } from '../../../../src-core/align/words/english-stem'
import { foldArabicWord, foldLatinWord } from '../../../../src-core/align/words/fold-word'
import { parseDigits } from '../../../../src-core/align/words/parse-digits'
import { splitGluedWord } from '../../../../src-core/align/words/split-glued-word'
import {
  arabicNameKeys,
  latinNameKeys,
  nameSimilarity,
} from '../../../../src-core/align/words/transliteration'

describe('folding', () => {
  it.each([
    ['\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F', 'محمد'],
    ['أحمد', 'احمد'],
    ['مدرسة', 'مدرسه'],
    ['هدى', 'هدي'],
    ['قراءة', 'قراه'],
    ['ﻻ', 'لا'],
    ['كتـــاب', 'كتاب'],
  ])('makes one word of the spellings of %s', (word, folded) => {
    expect(foldArabicWord(word)).toBe(folded)
  })

  it('takes accents and possessives off Latin words', () => {
    expect([foldLatinWord('Café’s'), foldLatinWord('O’Neill')]).toEqual(['cafe', 'oneill'])
  })
})

describe('the forms under which an Arabic word may stand in a lexicon', () => {
  it.each([
    ['وبالمدرسة', 'مدرسه'],
    ['وسيكتبون', 'يكتب'],
    ['كتابها', 'كتاب'],
    ['مدرستهم', 'مدرسه'],
    ['للبلدية', 'بلديه'],
    ['تستخدم', 'يستخدم'],
    ['السنوات', 'سنو'],
    ['كتابا', 'كتاب'],
  ])('of %s include %s', (word, form) => {
    expect(arabicVariants(foldArabicWord(word)).map((variant) => variant.form)).toContain(form)
  })

  it('put the word itself first in strength', () => {
    const variants = arabicVariants('والد')
    expect(variants.find(({ form }) => form === 'والد')?.strength).toBe(1)
    for (const { strength } of variants) expect(strength).toBeLessThanOrEqual(1)
  })

  it('share one stem for counting', () => {
    const stems = ['والكتاب', 'كتابه', 'للكتاب'].map(foldArabicWord).map(arabicLightStem)
    expect(new Set(stems)).toEqual(new Set(['كتاب']))
  })
})

describe('English stems', () => {
  it.each([
    ['cities', 'city'],
    ['stopped', 'stop'],
    ['making', 'make'],
    ['went', 'go'],
    ['children', 'child'],
    ['used', 'use'],
  ])('%s and %s are one', (one, other) => {
    expect(stemEnglish(one)).toBe(stemEnglish(other))
  })

  it('join the words of a family weakly', () => {
    expect(englishFamily(stemEnglish('protection'))).toBe(englishFamily(stemEnglish('protective')))
    expect(englishFamily('sea')).toBeNull()
  })
})

describe('names across scripts', () => {
  it.each([
    ['هنية', 'haniyeh'],
    ['قاسم', 'qassem'],
    ['قاسم', 'kassim'],
    ['جمال', 'gamal'],
    ['جمال', 'jamal'],
    ['بيروت', 'beirut'],
    ['عمان', 'amman'],
    ['شاهين', 'chahine'],
    ['الخطيب', 'khatib'],
    ['واشنطن', 'washington'],
    ['بوتين', 'putin'],
    ['ميشيل', 'michel'],
  ])('%s sounds like %s', (arabic, latin) => {
    const folded = foldArabicWord(arabic)
    const keys = new Set(latinNameKeys(latin))
    const forms = arabicNameKeys(folded).filter(({ key }) => keys.has(key))
    expect(Math.max(...forms.map(({ form }) => nameSimilarity(form, latin)))).toBeGreaterThan(0.7)
  })

  it.each([
    ['بيروت', 'baghdad'],
    ['سليم', 'samir'],
    ['كريم', 'jordan'],
  ])('%s does not sound like %s', (arabic, latin) => {
    expect(nameSimilarity(foldArabicWord(arabic), latin)).toBeLessThan(0.6)
  })
})

describe('digits', () => {
  it.each([
    ['١٢٫٥', 12.5],
    ['1,200', 1200],
    ['٤٢٠٬٠٠٠', 420000],
    ['2.75', 2.75],
    ['2,5', 2.5],
    ['1.000.000', 1000000],
    ['۱۲', 12],
    ['x', null],
  ])('%s is %s', (text, value) => {
    expect(parseDigits(text)).toBe(value)
  })
})

describe('words without the space between them', () => {
  const words = new Set(['اولاد', 'قريه', 'يلعبون', 'في', 'الحديقه'])
  const knows = (word: string): number => (words.has(word) ? 1 : 0)

  it('are split where known words meet', () => {
    const surface = 'أولادقريةيلعبون'
    expect(splitGluedWord(foldArabicWord(surface), surface, knows)).toEqual([
      'اولاد',
      'قريه',
      'يلعبون',
    ])
  })

  it('stay whole when nothing in them is known', () => {
    expect(splitGluedWord('كلوروفلوروكربون', 'كلوروفلوروكربون', knows)).toBeNull()
    expect(splitGluedWord('مدرسه', 'مدرسة', knows)).toBeNull()
  })
})
