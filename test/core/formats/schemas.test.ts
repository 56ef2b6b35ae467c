import { describe, expect, it } from 'vitest'
import { exportArticles } from '../../../src-core/formats/export/export-articles'
import { formatById } from '../../../src-core/formats/index'
import type { Article } from '../../../src-core/project/model'
import { decode, hostileTexts, writeOptions } from '../../support/check-format'
import { complaintsOf } from '../../support/validate-xml'
import { xliffComplaints } from '../../support/xliff-constraints'
import { articleOf } from './article-of'
import { discussedArticle } from './discussed-article'

const hostile = articleOf([
  ...hostileTexts.map((text) => ({ source: [text], target: ['plain'] })),
  ...hostileTexts.map((text) => ({ source: ['سادة'], target: [text] })),
])

/** Issues of every kind that the quality models know, on a whole bead. */
const judged: Article = {
  ...discussedArticle,
  issues: ['omission', 'name', 'punctuation', 'j2450-unknown', 'tendentious-wording'].flatMap(
    (category, at) => {
      const [issue] = discussedArticle.issues ?? []
      return issue === undefined ? [] : [{ ...issue, id: `j${String(at)}`, category }]
    },
  ),
}

const schemas = {
  tmx: 'tmx-1.4.dtd',
  'xliff-1.2': 'xliff-core-1.2-strict.xsd',
  'xliff-2.1': 'xliff-2.1.xsd',
} as const

const cases: readonly (readonly [
  string,
  readonly Article[],
  Parameters<typeof exportArticles>[2],
])[] = [
  ['an article in review', [discussedArticle], {}],
  ['its paragraphs as imported', [discussedArticle], { level: 'paragraph', text: 'imported' }],
  ['what is queried', [discussedArticle], { statuses: ['query'] }],
  ['several articles', [discussedArticle, hostile, { ...judged, id: 'article-3' }], {}],
  ['issues of every kind', [judged], {}],
  ['hostile texts', [hostile], {}],
  ['an article without a bead', [articleOf([])], {}],
  [
    'codes with script and region',
    [discussedArticle],
    { languages: { source: 'ar-Arab-LB', target: 'en-US' } },
  ],
]

for (const [id, schema] of Object.entries(schemas)) {
  describe(`${id} by ${schema}`, () => {
    it.each(cases)('is valid: %s', (_name, articles, options) => {
      const format = formatById(id)
      if (format === undefined) throw new Error(id)
      const written = exportArticles(format, articles, options, writeOptions)
      if (!written.ok) throw new Error(JSON.stringify(written.problem))
      const [document = ''] = written.value.files.map(decode)
      expect(complaintsOf(document, schema)).toEqual([])
      if (id === 'xliff-2.1') expect(xliffComplaints(document)).toEqual([])
    })
  })
}

describe('the schemas', () => {
  const written = (id: string) => {
    const result = formatById(id)?.writer.write([discussedArticle], writeOptions)
    if (result?.ok !== true) throw new Error(id)
    return result.value.files.map(decode)[0] ?? ''
  }

  it.each([
    ['tmx', '<seg>', '<note>late</note><seg>', '</seg>', '</seg><note>late</note>'],
    ['xliff-1.2', 'state="signed-off"', 'state="approved"', '', ''],
    ['xliff-2.1', 'state="reviewed"', 'state="approved"', '', ''],
    ['xliff-2.1', 'locQualityIssueType="numbers"', 'locQualityIssueType="number"', '', ''],
    ['xliff-2.1', '<mda:meta type=', '<mda:meta kind=', '', ''],
  ] as const)('refuse what is wrong in %s: %s', (id, from, to, andFrom, andTo) => {
    const document = written(id)
    const broken = document.replace(from, to).replace(andFrom, andTo)
    expect(broken).not.toBe(document)
    expect(complaintsOf(broken, schemas[id])).not.toEqual([])
  })
})
