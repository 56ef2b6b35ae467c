import { describe, expect, it } from 'vitest'
import { checkTmx } from '../../../../src-core/formats/tmx/check-tmx'
import { tmx } from '../../../../src-core/formats/tmx/tmx'
import type { WriteOptions } from '../../../../src-core/formats/format'
import type { Article } from '../../../../src-core/project/model'
import { decode, writeOptions, writeOrThrow } from '../../../support/check-format'
import { complaintsOf, textAt } from '../../../support/validate-xml'
import { articleOf } from '../article-of'
import { reviewedArticle } from '../reviewed-article'

const write = (article: Article, options: WriteOptions) =>
  writeOrThrow(tmx, article, options).files.map(decode).join('')

const reviewed = write(reviewedArticle, writeOptions)

const reviewedTexts = [...reviewed.matchAll(/<tu .*?<\/tu>/gs)].map(([unit]) =>
  [...unit.matchAll(/xml:lang="(.*?)">\s*<seg>(.*?)<\/seg>/gs)].map(
    ([, language = '', text = '']) => [language, text] as const,
  ),
)

/** What breaks a rule that OmegaT's strict schema has, and how our own check says so. */
const broken: readonly (readonly [name: string, document: string, complaint: RegExp])[] = [
  ['version 1.4b', reviewed.replace('version="1.4"', 'version="1.4b"'), /not TMX 1.4/],
  ['no o-tmf', reviewed.replace(' o-tmf="Muqabala"', ''), /o-tmf is missing/],
  ['no srclang', reviewed.replace(' srclang="ar"', ''), /srclang is missing/],
  ['unknown segtype', reviewed.replace('"sentence"', '"bead"'), /unknown segtype/],
  ['lang without xml:', reviewed.replace('xml:lang="en"', 'lang="en"'), /xml:lang is missing/],
  ['unknown attribute', reviewed.replace('<tu tuid', '<tu status="x" tuid'), /status is unknown/],
  [
    'prop after tuv',
    reviewed.replace('</tuv>\n    </tu>', '</tuv><prop type="x">y</prop></tu>'),
    /wrong order in tu/,
  ],
  ['note after seg', reviewed.replace('</seg>', '</seg><note>y</note>'), /wrong order in tuv/],
  ['empty tu', reviewed.replace(/<tu tuid="b1".*?<\/tu>/s, '<tu/>'), /wrong order in tu/],
  ['no body', reviewed.replace(/<body>.*<\/body>/s, ''), /header and one body/],
]

/** Rules that a document type cannot express. */
const brokenBeyondTypes: typeof broken = [
  ['underscore in a tag', reviewed.replace('xml:lang="ar"', 'xml:lang="ar_SA"'), /no language/],
  ['a date in ISO 8601', reviewed.replace('20260304T101500Z', '2026-03-04'), /no date/],
  ['an empty seg', reviewed.replace(/<seg>.*?<\/seg>/, '<seg></seg>'), /empty seg/],
  ['a lost unit', reviewed.replace(/<tu tuid="b2".*?<\/tu>/s, ''), /wrong number of units/],
  ['a changed text', reviewed.replace('applause', 'silence'), /text changed/],
  ['an undefined entity', reviewed.replace('applause', '&hack;'), /Not a reference/],
  ['a control character', reviewed.replace('applause', '\u0001'), /forbidden character/],
  ['an unclosed element', reviewed.replace('</body>', ''), /closes nothing/],
]

describe('TMX', () => {
  it('passes its own check', () => {
    expect(checkTmx(reviewed, reviewedTexts)).toBeNull()
  })

  for (const [name, document, complaint] of [...broken, ...brokenBeyondTypes]) {
    it(`refuses to hand over a file with ${name}`, () => {
      expect(document).not.toBe(reviewed)
      expect(checkTmx(document, reviewedTexts)).toMatch(complaint)
    })
  }

  it('names the wrong language code instead of writing it', () => {
    const languages = { source: 'ar_SA', target: 'en' }
    expect(tmx.writer.write([reviewedArticle], { ...writeOptions, languages })).toMatchObject({
      ok: false,
      problem: { code: 'export-invalid', values: { detail: 'ar_SA is no language tag' } },
    })
  })

  it('refuses one language on both sides', () => {
    const languages = { source: 'ar', target: 'AR' }
    expect(tmx.writer.write([reviewedArticle], { ...writeOptions, languages })).toMatchObject({
      ok: false,
      problem: { code: 'same-language' },
    })
  })

  it('says that its segments are paragraphs where they are', () => {
    expect(write(reviewedArticle, { ...writeOptions, level: 'paragraph' })).toContain(
      'segtype="paragraph"',
    )
  })

  it('leaves out a date that is none', () => {
    const at = 'yesterday'
    const article = articleOf([
      { source: ['نص'], target: ['text'], review: { status: 'approved', by: 'Layla', at } },
    ])
    expect(write(article, writeOptions)).toContain('<tu tuid="b1" changeid="Layla">')
  })

  it('leaves out furniture that both sides have', () => {
    const article = articleOf([
      { source: ['بقلم ليلى'], target: ['By Layla'], kind: 'byline' },
      { source: ['نص'], target: ['text'] },
    ])
    expect(writeOrThrow(tmx, article).counts).toEqual({
      written: 1,
      omissions: 0,
      additions: 0,
      furniture: 1,
    })
  })

  it('has no byte order mark and no document type', () => {
    expect(reviewed.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<tmx')).toBe(true)
  })
})

// An independent reader.
describe('TMX, read by libxml2', () => {
  it('keeps line ends and markup in a text', () => {
    const text = 'one\r\ntwo\t<b>&amp;</b> ]]> three'
    const document = write(articleOf([{ source: ['نص'], target: [text] }]), writeOptions)
    expect(textAt(document, '(//seg)[2]')).toBe(text)
  })

  for (const [name, document] of broken) {
    it(`is invalid with ${name}`, () => {
      expect(complaintsOf(document, 'tmx-1.4.dtd')).not.toEqual([])
    })
  }
})
