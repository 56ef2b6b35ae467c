import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinHyphenated } from '../../../../src-core/formats/pdf/join-hyphenated'
import { linesOfPage } from '../../../../src-core/formats/pdf/lines-of-page'
import { paragraphsOfPages } from '../../../../src-core/formats/pdf/paragraphs-of-pages'
import type { PrintedLine, PrintedPage } from '../../../../src-core/formats/pdf/printed-page'
import { repairBrackets } from '../../../../src-core/formats/pdf/repair-brackets'
import { withoutRunningHeads } from '../../../../src-core/formats/pdf/without-running-heads'

const line = (text: string, y: number, extra: Partial<PrintedLine> = {}): PrintedLine => ({
  text,
  isFromRight: false,
  x: 50,
  end: 350,
  y,
  size: 10,
  isBold: false,
  column: 0,
  ...extra,
})
const page = (...lines: readonly PrintedLine[]): PrintedPage => ({ height: 800, lines })
const textsOf = (...pages: readonly PrintedPage[]) =>
  paragraphsOfPages(pages).map(({ text }) => text)

describe('lines of a page', () => {
  it('are joined to paragraphs by their distance, by what is set in, and by a last line that is short', () => {
    expect(
      textsOf(
        page(
          line('The first line of a paragraph that goes', 100),
          line('on here.', 114, { end: 100 }),
          line('Another one without any distance, and', 128),
          line('its end.', 142, { end: 100 }),
          line('A third, after a distance.', 176),
          line('A fourth that is set in, as long as', 190, { x: 65 }),
          line('the lines are.', 204),
        ),
      ),
    ).toEqual([
      'The first line of a paragraph that goes on here.',
      'Another one without any distance, and its end.',
      'A third, after a distance.',
      'A fourth that is set in, as long as the lines are.',
    ])
  })

  it('in larger type, or short and bold, are headings', () => {
    const blocks = paragraphsOfPages([
      page(
        line('Large words', 80, { size: 14, end: 150 }),
        line('The text goes on for a whole line and another', 110),
        line('one, as texts do.', 124),
        line('Bold words', 150, { isBold: true, end: 120 }),
        line('The text goes on for a whole line.', 170),
      ),
    ])
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', null, 'heading', null])
  })

  it('go on in the next column and on the next page in the middle of a sentence', () => {
    expect(
      textsOf(
        page(line('The beginning of a sentence that', 700)),
        page(
          line('ends on the next page.', 100),
          line('And one more that is long', 114, { x: 65 }),
        ),
      ),
    ).toEqual([
      'The beginning of a sentence that ends on the next page.',
      'And one more that is long',
    ])
  })
})

describe('a word that was cut at the end of a line', () => {
  it('is made whole, and keeps its hyphen where it has one elsewhere or goes on in capitals', () => {
    expect(joinHyphenated(['a restora-', 'tion of the'], [])).toBe('a restoration of the')
    expect(joinHyphenated(['its well-', 'known roof'], ['the well-known hall'])).toBe(
      'its well-known roof',
    )
    expect(joinHyphenated(['the Anglo-', 'Arab house'], [])).toBe('the Anglo-Arab house')
  })
})

describe('what is printed on every page', () => {
  it('is left out, and so are page numbers in any figures', () => {
    const pages = ['1', 'Page 2 of 3', 'صفحة ٣'].map((number, at) =>
      page(
        line(`The Harbour Gazette, ${String(at + 1)} March`, 30),
        line(`Text of page ${String(at)}.`, 400),
        line(number, 780, { end: 90 }),
      ),
    )
    expect(withoutRunningHeads(pages).map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Text of page 0.'],
      ['Text of page 1.'],
      ['Text of page 2.'],
    ])
  })

  it('is none where it stands once, or in the middle', () => {
    const pages = [page(line('A title', 60), line('12', 400)), page(line('Other words', 60))]
    expect(withoutRunningHeads(pages)).toEqual(pages)
  })
})

describe('brackets of a text from the right', () => {
  it('are turned round where they close before they open', () => {
    expect(repairBrackets(')كبارًا وصغارًا( للجميع')).toBe('(كبارًا وصغارًا) للجميع')
    expect(repairBrackets('»نص« و(نص)')).toBe('«نص» و(نص)')
    expect(repairBrackets('a) b) c')).toBe('a) b) c')
  })
})

describe('glyphs of any kind', () => {
  it('make lines and paragraphs, wherever they stand [seed 5]', () => {
    const glyph = fc.record({
      text: fc.constantFrom(
        'a',
        'ب',
        '1',
        '٣',
        ' ',
        '(',
        ')',
        '\u064B',
        '',
        '\u0000',
        'ﻼ',
        '-',
        '\u202E',
      ),
      x: fc.double({ min: -50, max: 700, noNaN: true }),
      y: fc.integer({ min: 0, max: 60 }).map((row) => row * 12.5),
      width: fc.constantFrom(0, 4, 6, 30),
      size: fc.constantFrom(4, 10, 22),
      isBold: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(fc.array(glyph, { maxLength: 120 }), { maxLength: 3 }), (pages) => {
        const printed = pages.map((glyphs) => ({ height: 800, lines: linesOfPage(glyphs) }))
        const blocks = paragraphsOfPages(withoutRunningHeads(printed))
        expect(blocks.every(({ text }) => typeof text === 'string')).toBe(true)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
