import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellsOfRow,
  markdownCell,
  plainOfMarkdown,
  textOfCell,
} from '../../../../src-core/formats/documents/markdown-text'
import { markdown } from '../../../../src-core/formats/documents/write-markdown'
import { hunalign } from '../../../../src-core/formats/pairs/hunalign'
import { previewExport } from '../../../../src-core/formats/export/export-articles'
import { decode, writeOptions, writeOrThrow } from '../../../support/check-format'
import { fileOf, pairsOf, readBitext, readDocument } from '../../../support/format-fixtures'
import { articleOf } from '../article-of'
import { discussedArticle } from '../discussed-article'

const written = (articles: Parameters<typeof markdown.writer.write>[0]) => {
  const result = markdown.writer.write(articles, writeOptions)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value.files.map(decode).join('')
}

describe('a cell of a Markdown table', () => {
  it('gives back whatever a text holds, in one line [seed 5]', () => {
    const sign = fc.constantFrom(...Array.from('\\`*_[]<>|~$&#;-:!()"ab س١.'))
    const text = fc.string({ unit: sign, maxLength: 24 })
    fc.assert(
      fc.property(text, (given) => {
        const cell = markdownCell(given)
        expect(cell).not.toContain('\n')
        expect(cellsOfRow(`| ${cell} | x |`)).toHaveLength(2)
        expect(textOfCell(cell)).toBe(given.trim().replaceAll(/ +/g, ' '))
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('keeps a line end, and is never taken for the line below a header', () => {
    expect(textOfCell(markdownCell('one\r\ntwo'))).toBe('one\ntwo')
    expect(markdownCell('---')).toBe('\\---')
  })

  it('is read without the marks that a person wrote', () => {
    expect(plainOfMarkdown('a **bold** [link](x) and \\*stars\\*')).toBe('a bold link and *stars*')
  })
})

describe('a table of two languages', () => {
  it('comes back with title, statuses and regions of its languages', () => {
    const codes = { ...writeOptions, languages: { source: 'ar-LB', target: 'en-GB' } }
    const [file] = writeOrThrow(markdown, discussedArticle, codes).files.map(decode)
    const bitext = readBitext([fileOf('table.md', file ?? '')])
    expect(bitext.title).toBe(discussedArticle.title)
    expect(bitext.languages).toEqual(codes.languages)
    expect(bitext.beads.map(({ review }) => review.status)).toEqual(
      discussedArticle.beads.map(({ review }) => review.status),
    )
  })

  it('comes back whole where several articles have one each', () => {
    const second = { ...discussedArticle, id: 'article-2', title: 'Second' }
    const both = readBitext([fileOf('both.md', written([discussedArticle, second]))])
    expect(pairsOf(both)).toHaveLength(discussedArticle.beads.length * 2)
  })

  it('is no bitext in a page that says more beside it', () => {
    const table = '| ar | en |\n| --- | --- |\n| نعم | Yes |\n| لا | No |\n'
    const page = `# Words\n\n${'A paragraph about words and their use. '.repeat(10)}\n\n${table}`
    expect(readDocument([fileOf('page.md', page)]).content.length).toBeGreaterThan(2)
  })
})

describe('a moved sentence', () => {
  it('stands where its counterpart does in hunalign, and is counted', () => {
    const article = articleOf([
      { source: ['واحد.'], target: ['One.'] },
      { source: ['اثنان.'], target: ['Two.'] },
      { source: ['ثلاثة.'], target: ['Three.'] },
    ])
    const [first, second, third] = article.target
    if (first === undefined || second === undefined || third === undefined) throw new Error('three')
    const crossing = { ...article, target: [third, first, second] }
    const { warnings } = previewExport(hunalign, [crossing], {}, 3)
    expect(warnings).toContainEqual({ name: 'moved', count: 1 })
    const files = writeOrThrow(hunalign, crossing).files
    expect(decode(files[1]!)).toBe('One.\nTwo.\nThree.\n')
  })
})
