import { describe, expect, it } from 'vitest'
import { tsv } from '../../../../src-core/formats/tables/tsv'
import {
  protectFormula,
  readTabSeparated,
  unprotectFormula,
  writeTabSeparated,
} from '../../../../src-core/formats/tables/tab-separated'
import { decode, hostileTexts, writeOrThrow } from '../../../support/check-format'
import { articleOf } from '../article-of'

describe('protection from formulas', () => {
  it('puts an apostrophe before what a spreadsheet would run', () => {
    const fields = ['=1+1', '+961 1 234567', '-5', '- قالت', '@name', ' =1', '\t=1', '\uFF1D1']
    expect(fields.map(protectFormula)).toEqual(fields.map((field) => `'${field}`))
  })

  it('leaves every other text as it is', () => {
    const fields = [
      '',
      '١٢',
      'a=b',
      '– dash',
      '— dash',
      "'quoted'",
      '"x"',
      '\u200F-x',
      '#1',
      '(-5)',
    ]
    expect(fields.map(protectFormula)).toEqual(fields)
  })

  it('can be taken back exactly', () => {
    for (const text of [...hostileTexts, "'=1", "''=1", "' '-", "'", "'a", '=', ' ']) {
      expect(unprotectFormula(protectFormula(text))).toBe(text)
    }
  })
})

describe('tab-separated text', () => {
  it('quotes only where a tab, a line end or a quotation mark needs it', () => {
    const rows = [
      ['a', 'b\tc', 'd\r\ne'],
      ['', '“f”', 'say "g"'],
    ]
    const text = writeTabSeparated(rows)
    expect(text).toBe('\uFEFFa\t"b\tc"\t"d\r\ne"\n\t“f”\t"say ""g"""\n')
    expect(readTabSeparated(text)).toEqual(rows)
  })

  it('is refused when a quotation mark stays open or the last line has no end', () => {
    expect(() => readTabSeparated('"a\tb\n')).toThrow(SyntaxError)
    expect(() => readTabSeparated('a\tb')).toThrow(SyntaxError)
    expect(() => readTabSeparated('a\t')).toThrow(SyntaxError)
    expect(() => readTabSeparated('a"b\n')).toThrow(SyntaxError)
  })

  it('begins with a mark by which a spreadsheet knows UTF-8, and a header row', () => {
    const [file] = writeOrThrow(tsv, articleOf([])).files
    expect(file && decode(file)).toBe(
      '\uFEFFid\tsource\ttarget\ttype\trole\tstatus\tconfidence\tparagraph\tcomment\tmark\n',
    )
  })
})
