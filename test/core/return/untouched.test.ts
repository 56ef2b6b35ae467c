import { describe, expect, it } from 'vitest'
import { formats } from '../../../src-core/formats/index'
import type { Article } from '../../../src-core/project/model'
import { readDelimited } from '../../../src-core/formats/tables/read-delimited'
import { unprotectFormula } from '../../../src-core/formats/tables/tab-separated'
import { decode, hostileTexts } from '../../support/check-format'
import { difficultArticle } from '../../support/difficult-article'
import { articleOf } from '../formats/article-of'
import { discussedArticle } from '../formats/discussed-article'
import { historyOf, planOf, written } from './returned-of'

const returning = formats.filter(({ comesBack }) => comesBack === true)
const names = returning.map(({ id, extension }) => [id, `back${extension}`] as const)

const decided = (['unreviewed', 'approved', 'query'] as const).map((status) => ({
  status,
  by: status === 'unreviewed' ? null : 'Layla',
  at: status === 'unreviewed' ? null : '2026-03-04T10:20:00Z',
}))

const short = hostileTexts.filter((text) => text.length < 1000 && text.trim() !== '')
const articles: Readonly<Record<string, Article>> = {
  discussed: discussedArticle,
  difficult: difficultArticle,
  'omissions and additions, decided and not': articleOf([
    { source: ['وصل القارب.'], target: ['The boat came.'] },
    ...decided.map((review, at) => ({ source: [`حُذفت جملة ${String(at)}.`], review })),
    ...decided.map((review, at) => ({ target: [`Sentence ${String(at)} was added.`], review })),
  ]),
  'hostile source': articleOf(short.map((text) => ({ source: [text], target: ['plain'] }))),
  'hostile target': articleOf(short.map((text) => ({ source: ['سادة'], target: [text] }))),
}

it('holds for every format that is said to come back', () => {
  expect(returning.map(({ id }) => id)).toEqual([
    'docx',
    'xliff-2.1',
    'xliff-1.2',
    'xlsx',
    'tsv',
    'csv',
  ])
})

describe.each(names)('a file of %s that nobody touched', (id, name) => {
  it.each(Object.entries(articles))('brings nothing new: %s', (_title, article) => {
    const plan = planOf(historyOf(article), name, written(id, article))
    expect(plan.items).toEqual([])
    expect(plan.unmatched).toEqual([])
    expect(plan).toMatchObject({ matched: article.beads.length, outdated: 0, colleagues: [] })
  })

  it('brings nothing new either when it holds the comments in the words of the other language', () => {
    const bytes = written(id, discussedArticle, { interfaceLanguage: 'ar' })
    expect(planOf(historyOf(discussedArticle), name, bytes).items).toEqual([])
  })
})

describe('a table that a spreadsheet saved in its own way, untouched', () => {
  const { rows } = readDelimited(decode({ bytes: written('tsv', difficultArticle) }))!
  const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`
  it.each([
    ['with semicolons, every field quoted, and CRLF', ';', '\r\n', quoted],
    ['with tabs, every field quoted', '\t', '\n', quoted],
    [
      'with commas, without the apostrophes before formulas',
      ',',
      '\r\n',
      (field: string) => quoted(unprotectFormula(field)),
    ],
  ] as const)('brings nothing new: %s', (_name, sign, lineEnd, fieldOf) => {
    const table = rows.map((row) => row.map(fieldOf).join(sign)).join(lineEnd)
    const plan = planOf(historyOf(difficultArticle), 'back.csv', table)
    expect(plan.items).toEqual([])
    expect(plan.matched).toBe(difficultArticle.beads.length)
  })
})
