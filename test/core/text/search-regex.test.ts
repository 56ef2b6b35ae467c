import { describe, expect, it } from 'vitest'
import { compileSearch } from '../../../src-core/text/search-text'
import type { FoundSpan, SearchPattern } from '../../../src-core/text/search-text'

function compiled(text: string, options: Partial<SearchPattern> = {}) {
  return compileSearch({
    text,
    isRegex: true,
    isWholeWords: false,
    matchesCase: false,
    foldsLetters: true,
    ...options,
  })
}

function spans(
  where: string,
  text: string,
  options?: Partial<SearchPattern>,
): readonly FoundSpan[] {
  const search = compiled(text, options)
  if (typeof search === 'string') throw new Error(search)
  return search.spansIn(where)
}

function found(where: string, text: string, options?: Partial<SearchPattern>): readonly string[] {
  return spans(where, text, options).map(({ start, end }) => where.slice(start, end))
}

describe('searching with a regular expression', () => {
  it.each([
    ['المكتب[هة]', 'المكتبة والمكتبه', ['المكتبة', 'المكتبه']],
    ['المكتبه', 'المَكتبةُ', ['المَكتبةُ']],
    ['(?:إلى|من)', 'من هنا إلى هناك الى', ['من', 'إلى', 'الى']],
    [String.raw`\bمن\b`, 'من منه ومن (من)', ['من', 'من']],
    [String.raw`\w+`, 'كتاب قديم, old_one', ['كتاب', 'قديم', 'old_one']],
    [String.raw`\W+`, 'كتابٌ، b', ['، ']],
    [String.raw`\d+`, '٣٤ or 43', ['٣٤', '43']],
    ['[٠-٩]+', '٣٤ or 43', ['٣٤', '43']],
    [String.raw`\u0623حمد`, 'احمد أحمد', ['احمد', 'أحمد']],
    [String.raw`\-\"\/`, 'a -"/ b', ['-"/']],
    ['…', 'a… b... c', ['…', '...']],
    [' {2,}', 'a  b', ['  ']],
    ['a*', 'baac', ['aa']],
    ['^.', 'abc', ['a']],
    ['(?<اسم>ب)', 'اب', ['ب']],
  ])('%s in %s', (text, where, expected) => {
    expect(found(where, text)).toEqual(expected)
  })

  it('looks at the text as it is written for what folding takes away', () => {
    expect(found('كتـــاب', 'ـ+')).toEqual(['ـــ'])
    expect(found('كتابًا', String.raw`[\u064b-\u0652]`)).toEqual(['\u064b'])
  })

  it('looks at the text as it is written where a range has no folded form', () => {
    expect(found('مسؤول', '[ؤ-ة]')).toEqual(['ؤ'])
  })

  it('knows capital letters where it is asked', () => {
    expect(found('Ab ab', '[A-Z]b', { matchesCase: true })).toEqual(['Ab'])
    expect(found('Ab ab', '[A-Z]b')).toEqual(['Ab', 'ab'])
    expect(found('Ab ab', String.raw`\p{Lu}b`, { matchesCase: true })).toEqual(['Ab'])
  })

  it('tells what the groups held, as it is written', () => {
    expect(spans('نحو ٣٤ ألف', '(\\d+) (?<unit>الف)(x)?')).toEqual([
      {
        start: 4,
        end: 10,
        captures: { numbered: ['٣٤', 'ألف', null], named: { unit: 'ألف' } },
      },
    ])
  })

  it.each([
    ['(a', 'unclosed-group'],
    ['a)', 'unopened-group'],
    ['[a', 'unclosed-class'],
    ['a]', 'lone-bracket'],
    ['*a', 'nothing-to-repeat'],
    ['a{2,1}', 'bad-repeat'],
    ['[z-a]', 'bad-range'],
    ['a\\', 'bad-escape'],
    [String.raw`\y`, 'bad-escape'],
    ['(?<a', 'bad-name'],
    ['(?x)', 'other'],
  ])('says what is wrong with %s: %s', (text, problem) => {
    expect(compiled(text)).toBe(problem)
    expect(compiled(text, { isWholeWords: true, foldsLetters: false })).toBe(problem)
  })
})
