import { describe, expect, it } from 'vitest'
import { docxReview } from '../../../../src-core/formats/docx/write-docx-review'
import { docxTarget } from '../../../../src-core/formats/docx/write-docx-target'
import type { Format } from '../../../../src-core/formats/format'
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  parseXml,
  textInside,
} from '../../../../src-core/formats/xml/parse-xml'
import { openArchive } from '../../../../src-core/formats/archive/unzip'
import { xlsx } from '../../../../src-core/formats/tables/xlsx'
import type { Article } from '../../../../src-core/project/model'
import { hostileTexts, writeOptions, writeOrThrow } from '../../../support/check-format'
import { fileOf, readerById } from '../../../support/format-fixtures'
import { difficultArticle } from '../../../support/difficult-article'
import { returnedOrThrow } from '../../return/returned-of'
import { articleOf } from '../article-of'
import { discussedArticle } from '../discussed-article'

/** A part of a written archive as a tree. */
function part(format: Format, article: Article, name: string, options = writeOptions) {
  const [file] = writeOrThrow(format, article, options).files
  const bytes = openArchive(file?.bytes ?? new Uint8Array()).read(name)
  return parseXml(new TextDecoder().decode(bytes ?? new Uint8Array()))
}

const hostile = articleOf(hostileTexts.map((text) => ({ source: [text], target: [text] })))
const corrected = discussedArticle.target.find(({ id }) => id === 't2.2')
if (corrected === undefined) throw new Error('The article has lost its correction.')

/** The step that made the correction. */
const history = {
  cursor: 1,
  steps: [
    {
      label: { name: 'edit', values: {} },
      change: {
        type: 'replace-sentences',
        article: 'article-1',
        side: 'target',
        at: 2,
        remove: 1,
        insert: [corrected],
      },
      inverse: {
        type: 'replace-sentences',
        article: 'article-1',
        side: 'target',
        at: 2,
        remove: 1,
        insert: [{ ...corrected, text: corrected.imported }],
      },
      author: 'Huda',
      at: '2026-03-04T12:00:00.500Z',
      focus: null,
    },
  ],
} as const

describe('the DOCX review table', () => {
  it('has each comment around the words that it is on, answers and issues too, and the rest around the whole text', () => {
    const said = (article: Article) => {
      const read = returnedOrThrow('table.docx', writeOrThrow(docxReview, article).files[0]!.bytes)
      return read.rows.flatMap(({ notes, ...row }) =>
        notes.map(({ text, side, stretch }) => [
          text.split(/[ :]/)[0],
          stretch === null ? null : row[side!].slice(stretch.start, stretch.end),
        ]),
      )
    }
    expect(said(discussedArticle)).toEqual([
      ['Harbour', 'harbour'],
      ['Harbour', 'harbour'],
      ['Number', '3 years'],
      ['Tendentious', null],
      ['Where', null],
    ])
    // A word of it was struck and another put in: the comment is on what stands there now.
    expect(said(difficultArticle)).toEqual([
      ['أم', 'calligraphy'],
      ['=Calligraphy', 'calligraphy'],
      ['Number', '۱۲۳۴'],
      ['Are', '«١٠–١٥»'],
      ['الرقم', null],
    ])
  })

  it('sets words of the other script in runs of their own, as Word wants them', () => {
    const article = articleOf([{ source: ['قالت Apple 17 نعم'], target: ['She said نعم، اليوم.'] }])
    const document = part(docxReview, article, 'word/document.xml')
    const runs = descendantsNamed(document, 'r').map((run) => [
      descendantsNamed(run, 'rtl').length > 0 ? 'rtl' : 'ltr',
      textInside(run).trim(),
    ])
    expect(runs).toEqual(
      expect.arrayContaining([
        ['rtl', 'قالت'],
        ['ltr', 'Apple 17'],
        ['rtl', 'نعم'],
      ]),
    )
    expect(runs).toEqual(
      expect.arrayContaining([
        ['ltr', 'She said'],
        ['rtl', 'نعم، اليوم'],
        ['ltr', '.'],
      ]),
    )
  })

  const document = part(docxReview, discussedArticle, 'word/document.xml', {
    ...writeOptions,
    history,
  })

  it('comes back as a bitext, read by our own reader', () => {
    const [file] = writeOrThrow(docxReview, discussedArticle).files
    const read = readerById('docx').read([fileOf('table.docx', file?.bytes ?? new Uint8Array())])
    if (!read.ok || read.value.type !== 'bitext') throw new Error(JSON.stringify(read))
    expect(read.value.languages).toEqual({ source: 'ar', target: 'en' })
    expect(read.value.beads).toHaveLength(6)
    expect(read.value.target.map(({ text }) => text)).toContain(
      'The guests applauded. The applause was long.',
    )
  })

  it('has real tracked changes by word, with who made them and when', () => {
    const made = [...descendantsNamed(document, 'ins'), ...descendantsNamed(document, 'del')]
    expect(made.length).toBeGreaterThan(1)
    expect(new Set(made.map(({ attributes }) => attributes['w:author']))).toEqual(new Set(['Huda']))
    expect(made[0]?.attributes['w:date']).toBe('2026-03-04T12:00:00Z')
    const struck = descendantsNamed(document, 'delText').map((node) => textInside(node))
    expect(struck.join(' ')).toContain('went')
    const ids = [...made, ...descendantsNamed(document, 'bookmarkStart')].map(
      ({ attributes }) => attributes['w:id'],
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has comments and issues as comments in the margin, each referred to once', () => {
    const comments = childrenNamed(
      part(docxReview, discussedArticle, 'word/comments.xml'),
      'comment',
    )
    expect(comments.map(({ attributes }) => attributes['w:author'])).toEqual([
      'Layla',
      'Omar',
      'Layla',
      'Layla',
      'Layla',
    ])
    expect(comments.map((comment) => textInside(comment).trim().replaceAll(/\s+/g, ' '))).toContain(
      'Number or date (Major): the source says three',
    )
    expect(descendantsNamed(document, 'commentReference')).toHaveLength(comments.length)
  })

  it('runs from the right in every Arabic paragraph and run, and in the table', () => {
    expect(descendantsNamed(document, 'bidiVisual')).toHaveLength(1)
    for (const paragraph of descendantsNamed(document, 'p')) {
      if (!/\p{Script=Arabic}/u.test(textInside(paragraph))) continue
      const properties = childNamed(paragraph, 'pPr')
      const isFromRight = properties !== undefined && childNamed(properties, 'bidi') !== undefined
      expect(isFromRight).toBe(true)
      expect(descendantsNamed(paragraph, 'rtl').length).toBeGreaterThan(0)
    }
  })

  it('is well-formed with hostile texts, and without any row', () => {
    const cells = descendantsNamed(part(docxReview, hostile, 'word/document.xml'), 'tr')
    expect(cells).toHaveLength(hostile.beads.length + 1)
    expect(
      descendantsNamed(part(docxReview, articleOf([]), 'word/document.xml'), 'tr'),
    ).toHaveLength(1)
  })
})

describe('the clean DOCX', () => {
  it('holds the corrected translation in paragraphs, and nothing else', () => {
    const paragraphs = descendantsNamed(
      part(docxTarget, discussedArticle, 'word/document.xml'),
      'p',
    ).map((node) =>
      descendantsNamed(node, 't')
        .map((text) => textInside(text))
        .join(''),
    )
    expect(paragraphs.join('\n')).toContain('The applause was long.')
    expect(paragraphs.join('\n')).not.toMatch(/\p{Script=Arabic}/u)
    expect(paragraphs).toHaveLength(2)
  })

  it('runs from the right where the translation does', () => {
    const swapped = { languages: { source: 'en', target: 'ar' }, version: '1', now: '' }
    const document = part(
      docxTarget,
      articleOf([{ target: ['نص عربي'] }]),
      'word/document.xml',
      swapped,
    )
    expect(descendantsNamed(document, 'bidi')).toHaveLength(1)
    expect(descendantsNamed(document, 'rtl')).toHaveLength(1)
  })
})

describe('XLSX', () => {
  const rows = descendantsNamed(part(xlsx, hostile, 'xl/sheet.xml'), 'row')
  const texts = rows.map((row) => descendantsNamed(row, 't').map((node) => textInside(node)))

  it('keeps what a spreadsheet would run as it is, as text', () => {
    expect(texts.map(([, source]) => source)).toContain('=HYPERLINK("http://example.invalid";"x")')
    expect(descendantsNamed(part(xlsx, hostile, 'xl/sheet.xml'), 'f')).toEqual([])
    const [, format] = childrenNamed(
      descendantsNamed(part(xlsx, hostile, 'xl/styles.xml'), 'cellXfs')[0]!,
      'xf',
    )
    expect(format?.attributes).toMatchObject({ quotePrefix: '1', numFmtId: '49' })
  })

  it('has a row for each bead and stands right to left where the source does', () => {
    expect(rows).toHaveLength(hostile.beads.length + 1)
    const [view] = descendantsNamed(part(xlsx, hostile, 'xl/sheet.xml'), 'sheetView')
    expect(view?.attributes['rightToLeft']).toBe('1')
  })

  it('runs as the language does in the columns of the texts, and fits a page by its width', () => {
    const formatOf = (place: number) =>
      descendantsNamed(part(xlsx, hostile, 'xl/styles.xml'), 'cellXfs')
        .flatMap((list) => childrenNamed(list, 'xf'))
        .flatMap((format) => childrenNamed(format, 'alignment'))[place]?.attributes
    const [, row] = descendantsNamed(part(xlsx, hostile, 'xl/sheet.xml'), 'row')
    const used = (row === undefined ? [] : childrenNamed(row, 'c')).map(({ attributes }) =>
      formatOf(Number(attributes['s']) - 1),
    )
    expect(used[1]).toMatchObject({ horizontal: 'right', readingOrder: '2', wrapText: '1' })
    expect(used[2]).toMatchObject({ horizontal: 'left', readingOrder: '1', wrapText: '1' })
    const [setup] = descendantsNamed(part(xlsx, hostile, 'xl/sheet.xml'), 'pageSetup')
    expect(setup?.attributes).toMatchObject({ orientation: 'landscape', fitToWidth: '1' })
  })

  it('cuts only what is longer than a cell can be', () => {
    expect(Math.max(...texts.flat().map(({ length }) => length))).toBe(32_767)
  })
})
