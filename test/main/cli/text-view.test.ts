import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../src-core/strings/create-translator'
import { displayWidth } from '../../../src-main/cli/text-view/display-width'
import { renderAlignment } from '../../../src-main/cli/text-view/render-alignment'
import { terminalMessage, terminalText } from '../../../src-main/cli/text-view/terminal-text'
import { wrapText } from '../../../src-main/cli/text-view/wrap-text'
import { articleOf } from '../../core/formats/article-of'
import { reviewedArticle } from '../../core/formats/reviewed-article'

const english = createTranslator('en')

const render = (columns: number, article = reviewedArticle, hasColours = false) =>
  renderAlignment(article, { translate: english, columns, hasColours })

/** Shows the invisible marks, so that a test can be read. */
const visible = (text: string) =>
  text
    .replaceAll('\u200E', '<LRM>')
    .replaceAll('\u2067', '<RLI>')
    .replaceAll('\u2068', '<FSI>')
    .replaceAll('\u2069', '<PDI>')

describe('the text view of an alignment', () => {
  it('stands side by side in a wide terminal, Arabic on the right', () => {
    const lines = visible(render(84)).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '<LRM><FSI>مكتبة الميناء تفتح أبوابها<PDI> (ar → en)',
      '',
      '<LRM> 99%✓ The town opened the harbour library   │    <RLI>افتتحت البلدية مكتبة الميناء بعد ٣<PDI>',
      '<LRM>      after 3 years of repairs.             │                     <RLI>سنوات من الترميم.<PDI>',
    ])
  })

  it('stands one below the other in a narrow terminal, the source first', () => {
    expect(visible(render(50)).split('\n').slice(2, 8)).toEqual([
      '<LRM> 99%✓  <RLI>افتتحت البلدية مكتبة الميناء بعد ٣ سنوات من<PDI>',
      '<LRM>                                          <RLI>الترميم.<PDI>',
      '      The town opened the harbour library after 3',
      '      years of repairs.',
      '<LRM> 75%!                         <RLI>وصفّق الحاضرون طويلًا.<PDI>',
      ' 1-2  The guests applauded. The applause was long.',
    ])
  })

  it('says of a null bead what it is, and sums up', () => {
    const text = render(84)
    expect(text).toContain('[Not in the translation]')
    expect(text).toContain('[Only in the translation]')
    expect(text).toContain('Photo: the reading room               │ [Furniture]')
    expect(text).toContain(
      '6 beads · 3 pairs · 1 omission · 1 addition · 1 unit of furniture\n3 beads are doubtful',
    )
  })

  it('puts a blank line between paragraphs', () => {
    const beads = [
      { source: ['أ'], target: ['a'] },
      { source: ['ب'], target: ['b'] },
    ]
    const article = articleOf(beads.map((bead) => ({ ...bead, startsParagraph: true })))
    const lines = render(84, article).split('\n')
    expect(lines.map((line) => line === '')).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      false,
      false,
      true,
    ])
  })

  it('fits the width of the terminal', () => {
    for (const columns of [24, 40, 71, 72, 100, 173]) {
      const widths = render(columns).split('\n').slice(2, -3).map(displayWidth)
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns)
    }
  })

  it('lets no text command the terminal or turn the line around', () => {
    const hostile = 'a\u001B[2Jb\u0007\u009B1mc \u202Ed \u2067e\r\nf'
    const article = articleOf([{ source: [hostile], target: [hostile] }])
    const text = render(84, { ...article, title: hostile })
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066\u2067]/u)
  })

  it('has colours only where the terminal has', () => {
    const escape = '\u001B['
    expect(render(84, reviewedArticle, true)).toContain(`${escape}2m`)
    expect(render(84, reviewedArticle, false)).not.toContain(escape)
  })
})

describe('wrapText()', () => {
  it('breaks at spaces and cuts only a word that is too long', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapText('a abcdefghij b', 4)).toEqual(['a', 'abcd', 'efgh', 'ij b'])
    expect(wrapText('', 4)).toEqual([])
  })

  it('counts cells, not characters', () => {
    expect(displayWidth('بِسْمِ')).toBe(3)
    expect(displayWidth('日本')).toBe(4)
    expect(displayWidth('\u200Fa\u2069')).toBe(1)
    expect(wrapText('日本 語', 5)).toEqual(['日本', '語'])
  })
})

describe('text for a terminal', () => {
  it('keeps no-break spaces and marks of direction that stay inside', () => {
    expect(terminalText('10\u00A0km \u200F- x')).toBe('10\u00A0km \u200F- x')
  })

  it('drops isolates from a message that runs one way only', () => {
    expect(terminalMessage('\u2068a.txt\u2069 is empty.')).toBe('a.txt is empty.')
    expect(terminalMessage('\u2068نص.txt\u2069 is empty.')).toBe('\u2068نص.txt\u2069 is empty.')
  })

  it('shows control characters in the name of a file', () => {
    expect(terminalMessage('a\u001B[31m.txt')).toBe('a\uFFFD[31m.txt')
  })
})
