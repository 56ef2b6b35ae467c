import { describe, expect, it } from 'vitest'
import type { ImportedBitext } from '../../../../src-core/formats/imported'
import { formatById } from '../../../../src-core/formats/index'
import { childNamed, descendantsNamed, parseXml } from '../../../../src-core/formats/xml/parse-xml'
import { articleOfBitext } from '../../../../src-core/load/article-of-bitext'
import type { Article } from '../../../../src-core/project/model'
import { decode, hostileTexts, writeOrThrow } from '../../../support/check-format'
import { fileOf, readerById } from '../../../support/format-fixtures'
import { articleOf } from '../article-of'
import { discussedArticle } from '../discussed-article'

/** Ids that count up. */
function countingIds(): () => string {
  let last = 0
  return () => String((last += 1))
}

function write(id: string, article: Article): string {
  const format = formatById(id)
  if (format === undefined) throw new Error(id)
  return writeOrThrow(format, article).files.map(decode).join('')
}

function readBack(reader: string, document: string): ImportedBitext {
  const read = readerById(reader).read([fileOf('back.xlf', document)])
  if (!read.ok || read.value.type !== 'bitext') throw new Error(JSON.stringify(read))
  return read.value
}

const documents = {
  'xliff-1.2': write('xliff-1.2', discussedArticle),
  'xliff-2.1': write('xliff-2.1', discussedArticle),
}

describe.each([
  ['xliff-1.2', 'xliff-1.2'],
  ['xliff-2.1', 'xliff-2'],
] as const)('%s', (id, reader) => {
  const bitext = readBack(reader, documents[id])

  it('comes back with its pairs, statuses, kinds, ids and the text before corrections', () => {
    expect(bitext.beads.map((bead) => [bead.id, bead.review.status, bead.isConfirmed])).toEqual([
      ['b1', 'approved', false],
      ['b2', 'unreviewed', false],
      ['b3', 'unreviewed', false],
      ['b4', 'unreviewed', false],
      ['b5', 'query', false],
      ['b6', 'unreviewed', true],
    ])
    expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
    expect(bitext.target.map(({ kind }) => kind)).toContain('caption')
    expect(bitext.target[1]).toMatchObject({
      text: 'The guests applauded. The applause was long.',
      imported: 'The guests applauded. They went on for a long time.',
    })
    expect(bitext.beads.map(({ startsParagraph }) => startsParagraph)).toEqual(
      discussedArticle.beads.map(({ startsParagraph }) => startsParagraph),
    )
  })

  it('brings comments back as comments, with who wrote them', () => {
    const article = articleOfBitext(bitext, 'back', countingIds(), '2026-04-01T00:00:00Z')
    const said = (article.threads ?? []).flatMap(({ comments }) =>
      comments.map(({ by, text }) => `${by}: ${text}`),
    )
    expect(said).toEqual(
      expect.arrayContaining([
        'Layla: Harbour or port? مرفأ',
        'Omar: Harbour: <the town> says so & more',
        'Layla: Where is this from?',
      ]),
    )
  })

  it('is well-formed for every reader, hostile texts included', () => {
    const hostile = articleOf(hostileTexts.map((text) => ({ source: [text], target: [text] })))
    expect(() => parseXml(write(id, hostile))).not.toThrow()
  })
})

describe('XLIFF 1.2', () => {
  const units = descendantsNamed(parseXml(documents['xliff-1.2']), 'trans-unit')

  it('says with its own states how far the review has come', () => {
    const states = units.map((unit) => {
      const { state, 'state-qualifier': qualifier } = childNamed(unit, 'target')?.attributes ?? {}
      return [state, qualifier]
    })
    expect(states).toEqual([
      ['signed-off', undefined],
      ['needs-review-translation', 'x-auto'],
      ['needs-translation', 'x-omission'],
      ['needs-review-translation', 'x-auto'],
      ['needs-review-translation', 'x-query'],
      ['translated', 'x-aligned'],
    ])
    expect(units.map(({ attributes }) => attributes['approved'])).toEqual([
      'yes',
      ...Array.from({ length: 5 }, () => undefined),
    ])
  })

  it('has the elements of a unit in the order that the schema demands', () => {
    for (const unit of units) {
      const names = unit.children.flatMap((child) => (typeof child === 'string' ? [] : child.name))
      expect(names.join(' ')).toMatch(/^source target( note)*( alt-trans)?$/)
    }
  })
})

describe('XLIFF 2.1', () => {
  const root = parseXml(documents['xliff-2.1'])
  const units = descendantsNamed(root, 'unit')

  it('marks an issue on its words, with the type that ITS has for it', () => {
    expect(documents['xliff-2.1']).toContain(
      'after <mrk id="mt1" type="its:generic" its:locQualityIssuesRef="#its=q-f1-b1">3 years</mrk> of',
    )
    const [first] = descendantsNamed(root, 'locQualityIssue')
    expect(first?.attributes).toEqual({
      locQualityIssueType: 'numbers',
      locQualityIssueComment: 'number: the source says three',
      locQualityIssueSeverity: '60',
    })
  })

  it('has the elements of a unit in the order that the schema demands, and ids that differ', () => {
    for (const unit of units) {
      const names = unit.children.flatMap((child) => (typeof child === 'string' ? [] : child.tag))
      expect(names.join(' ')).toMatch(/^mda:metadata( its:locQualityIssues)?( notes)? segment$/)
    }
    const ids = units.map(({ attributes }) => attributes['id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('calls a segment without target initial, and says beside it that it is an omission', () => {
    const omission = descendantsNamed(units[2]!, 'segment')[0]
    expect(omission?.attributes).toMatchObject({
      state: 'initial',
      subState: 'muqabala:omission',
    })
    expect(childNamed(omission!, 'target')).toBeUndefined()
  })
})
