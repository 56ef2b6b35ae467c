import { describe, expect, it } from 'vitest'
import { abbreviationsOf } from '../../../src-core/text/abbreviations'
import { isolate } from '../../../src-core/text/direction'
import { baseLanguage, directionOf, factsOf } from '../../../src-core/text/languages'
import { textOf } from '../../../src-core/text/span'

describe('baseLanguage', () => {
  it('is the first subtag in lower case', () => {
    expect(['ar-LB', 'AR', 'en_US', 'zh-Hant-TW', ''].map(baseLanguage)).toEqual([
      'ar',
      'ar',
      'en',
      'zh',
      '',
    ])
  })
})

describe('directionOf', () => {
  it('follows the language, and a script subtag before it', () => {
    const tags = ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'en', 'fr', 'az-Arab', 'ar-Latn', 'und']
    expect(tags.map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'rtl',
      'ltr',
      'ltr',
    ])
  })
})

describe('factsOf', () => {
  it('knows Arabic and English', () => {
    expect(factsOf('ar-LB')).toMatchObject({ direction: 'rtl', comma: '،', digits: '٠١٢٣٤٥٦٧٨٩' })
    expect(factsOf('en-GB')).toMatchObject({ direction: 'ltr', comma: ',', digits: '' })
  })
})

describe('abbreviationsOf', () => {
  it('has those of Arabic and English for every language, and more for some', () => {
    expect(abbreviationsOf('ar').get('Dr')).toBe('name')
    expect(abbreviationsOf('en').get('د')).toBe('name')
    expect(abbreviationsOf('de').get('bzw')).toBe('inner')
    expect(abbreviationsOf('en').get('bzw')).toBeUndefined()
  })
})

describe('isolate', () => {
  it('wraps a text in a first-strong isolate', () => {
    expect(isolate('بيروت')).toBe('\u2068بيروت\u2069')
  })
})

describe('textOf', () => {
  it('gives the letters of a span', () => {
    expect(textOf('وصل الوفد', { start: 4, end: 9 })).toBe('الوفد')
  })
})
