import { describe, expect, it } from 'vitest'
import { exportArticles, previewExport } from '../../../../src-core/formats/export/export-articles'
import type { ExportOptions } from '../../../../src-core/formats/export/export-options'
import { formatById, formats } from '../../../../src-core/formats/index'
import { selectForExport } from '../../../../src-core/formats/export/select-for-export'
import { decode, writeOptions } from '../../../support/check-format'
import { articleOf } from '../article-of'
import { discussedArticle } from '../discussed-article'
import { reviewedArticle } from '../reviewed-article'

function preview(format: string, options: ExportOptions = {}, articles = [discussedArticle]) {
  const found = formatById(format)
  if (found === undefined) throw new Error(format)
  const { rows, written, warnings } = previewExport(found, articles, options, 2)
  return {
    rows: rows.map((row) => [row.sourceText, row.targetText]),
    written,
    warnings: Object.fromEntries(warnings.map(({ name, count }) => [name, count])),
  }
}

describe('the choices of an export', () => {
  it('has every bead and the corrected text unless told otherwise', () => {
    expect(selectForExport([reviewedArticle], {})).toEqual({
      articles: [reviewedArticle],
      languages: { source: 'ar', target: 'en' },
      otherStatus: 0,
      otherArticles: 0,
    })
  })

  it('takes the text as it was imported', () => {
    const [article] = selectForExport([reviewedArticle], { text: 'imported' }).articles
    expect(article?.target.map(({ text }) => text)).toContain('They went on for a long time.')
  })

  it('leaves out beads of another status with their sentences, and counts them', () => {
    const { articles, otherStatus } = selectForExport([reviewedArticle], {
      statuses: ['query', 'unreviewed'],
    })
    expect(otherStatus).toBe(1)
    expect(articles[0]?.beads.map(({ id, startsParagraph }) => [id, startsParagraph])).toEqual([
      ['b2', true],
      ['b3', false],
      ['b4', true],
      ['b5', false],
      ['b6', false],
    ])
    expect(articles[0]?.source.map(({ id }) => id)).toEqual(['s2.1', 's3.1', 's6.1'])
  })

  it('makes one row of a paragraph, in the order of its texts, with its own status', () => {
    const [article] = selectForExport([reviewedArticle], { level: 'paragraph' }).articles
    expect(
      article?.beads.map(({ id, source, target, review }) => [id, source, target, review.status]),
    ).toEqual([
      ['b1', ['s1.1', 's2.1', 's3.1'], ['t1.1', 't2.1', 't2.2'], 'unreviewed'],
      ['b4', ['s6.1'], ['t4.1', 't5.1', 't6.1'], 'query'],
    ])
  })

  it('keeps to the languages of the first article, and counts the others', () => {
    const swapped = { ...reviewedArticle, languages: { source: 'en', target: 'ar' } }
    const regional = { ...reviewedArticle, languages: { source: 'ar-LB', target: 'en' } }
    const selected = selectForExport([reviewedArticle, swapped, regional], {})
    expect(selected.articles).toEqual([reviewedArticle, regional])
    expect(selected.otherArticles).toBe(1)
  })

  it('writes several articles one after the other', () => {
    const second = articleOf([{ source: ['ثانٍ'], target: ['Second'] }])
    const format = formatById('moses')
    if (format === undefined) throw new Error('moses')
    const written = exportArticles(format, [reviewedArticle, second], {}, writeOptions)
    if (!written.ok) throw new Error(written.problem.code)
    expect(decode(written.value.files[1]!).trimEnd().split('\n').at(-1)).toBe('Second')
  })
})

describe('language codes', () => {
  const write = (id: string, source: string) => {
    const format = formatById(id)
    if (format === undefined) throw new Error(id)
    return exportArticles(
      format,
      [reviewedArticle],
      { languages: { source, target: 'en-us' } },
      writeOptions,
    )
  }

  it('are written as BCP 47 spells them', () => {
    const written = write('tmx', 'ar_lb')
    if (!written.ok) throw new Error(written.problem.code)
    expect(decode(written.value.files[0]!)).toContain('xml:lang="ar-LB"')
    expect(decode(written.value.files[0]!)).toContain('xml:lang="en-US"')
  })

  it('that are none are refused by every format', () => {
    for (const { id, isReport } of formats) {
      if (isReport !== true) expect(write(id, 'Arabic!'), id).toMatchObject({ ok: false })
    }
  })
})

describe('the preview of an export', () => {
  it('shows the first rows and says what this format will not have', () => {
    expect(preview('tmx')).toEqual({
      rows: [
        [
          'افتتحت البلدية مكتبة الميناء بعد ٣ سنوات من الترميم.',
          'The town opened the harbour library after 3 years of repairs.',
        ],
        ['وصفّق الحاضرون طويلًا.', 'The guests applauded. The applause was long.'],
      ],
      written: 3,
      warnings: { omissions: 1, additions: 1, furniture: 1, changes: 1, issues: 2, 'no-region': 1 },
    })
  })

  it('says nothing of what the format holds', () => {
    expect(preview('jsonl').warnings).toEqual({ changes: 1 })
    expect(preview('jsonl', { text: 'imported' }).warnings).toEqual({})
  })

  it('says when nothing is left to be written', () => {
    expect(preview('moses', { statuses: [] })).toEqual({
      rows: [],
      written: 0,
      warnings: { nothing: 1, 'other-status': 6 },
    })
  })

  it('counts comments and issues where they are lost', () => {
    expect(preview('moses', { statuses: ['approved'] }).warnings).toEqual({
      'other-status': 5,
      comments: 1,
      issues: 2,
    })
  })

  it('warns of texts that a translation memory on the web would pass over', () => {
    const long = articleOf([{ source: ['ن'.repeat(2001)], target: ['x'] }])
    expect(preview('tmx', {}, [long]).warnings).toMatchObject({ 'long-units': 1 })
  })
})
