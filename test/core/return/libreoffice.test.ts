import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReturned } from '../../../src-core/return/read-returned'
import { fileOf } from '../../support/format-fixtures'
import { withPart } from '../../support/with-part'
import { articleOf } from '../formats/article-of'
import { discussedArticle } from '../formats/discussed-article'
import { historyOf, planOf, said, written } from './returned-of'

// Our files with a colleague's edits in them, opened and saved again by LibreOffice 7.4.
function cameBack(name: string) {
  const bytes = new Uint8Array(readFileSync(`test/fixtures/returned/${name}`))
  return planOf(historyOf(discussedArticle), name, bytes)
}

describe('what LibreOffice saved', () => {
  it('is a review table with its bookmarks, tracked changes and comments', () => {
    const plan = cameBack('libreoffice-writer.docx')
    expect(plan.items.map(said)).toEqual([
      'b2 target: The visitors applauded. The applause was long.',
      'b2 status: unreviewed → approved',
      'b4 comment of Salma: Which one?',
      'b5 target: No one knows what comes next.',
    ])
    expect(plan.items[2]).toMatchObject({ side: 'target', stretch: { start: 7, end: 23 } })
    expect(plan).toMatchObject({ unmatched: [], outdated: 0, colleagues: ['Salma'] })
  })

  it.each(['libreoffice-calc.xlsx', 'libreoffice-calc.csv'])('is a table: %s', (name) => {
    expect(cameBack(name).items.map(said)).toEqual([
      'b2 target: The visitors applauded. The applause was long.',
      'b2 status: unreviewed → approved',
    ])
  })
})

describe('a text with signs of an escape, as LibreOffice 7.4 writes it into DOCX', () => {
  const article = articleOf([
    { source: ['الرمز كما هو.'], target: ['The codes are _x0041_, _x005F_ and _x005F_x0041_.'] },
    { source: ['وصل القارب.'], target: ['The boat _x00E9_ came.'] },
  ])
  const savedBy = (application: string) => {
    const escaped = withPart(written('docx', article), 'word/document.xml', (xml) =>
      xml
        .replaceAll(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
        .replace('boat _x005F_x00E9_ came', 'boat _x005F_x00E9_ left'),
    )
    const properties = `<Properties><Application>${application}</Application></Properties>`
    return withPart(escaped, 'docProps/app.xml', () => properties)
  }

  it('is the text that it was, and what a colleague changed beside it is told', () => {
    const plan = planOf(historyOf(article), 'back.docx', savedBy('LibreOffice/7.4.7.2'))
    expect(plan.items.map(said)).toEqual(['b2 target: The boat _x00E9_ left.'])
  })

  it('is another text where another program wrote it', () => {
    const plan = planOf(historyOf(article), 'back.docx', savedBy('Microsoft Office Word'))
    expect(plan.items.map(said)).toHaveLength(2)
  })
})

describe('a review table that was saved as another kind of document', () => {
  it('is to be saved as DOCX, since nothing else has its changes and comments', () => {
    const bytes = new Uint8Array(readFileSync('test/fixtures/formats/odt/in-01-page.odt'))
    expect(readReturned(fileOf('table.odt', bytes))).toEqual({
      ok: false,
      problem: { code: 'returned-not-docx', values: { name: 'table.odt' } },
    })
  })
})
