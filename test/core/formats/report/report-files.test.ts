import { describe, expect, it } from 'vitest'
import { exportArticles, previewExport } from '../../../../src-core/formats/export/export-articles'
import { formatById } from '../../../../src-core/formats/index'
import { openArchive } from '../../../../src-core/formats/archive/unzip'
import { parseXml } from '../../../../src-core/formats/xml/parse-xml'
import type { Article } from '../../../../src-core/project/model'
import { decode, hostileTexts, writeOptions } from '../../../support/check-format'
import { reviewedSample } from '../../../support/reviewed-sample'
import { articleOf } from '../article-of'
import { discussedArticle } from '../discussed-article'

const history = reviewedSample()

function write(
  id: string,
  articles: readonly Article[],
  interfaceLanguage: 'en' | 'ar',
): { readonly text: string; readonly bytes: Uint8Array } {
  const format = formatById(id)
  if (format === undefined) throw new Error(id)
  const facts = { ...writeOptions, history, interfaceLanguage }
  // A report is about the whole: choices that would cut it down mean nothing to it.
  const written = exportArticles(format, articles, { statuses: [], text: 'imported' }, facts)
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
  const [file] = written.value.files
  if (file === undefined) throw new Error('no file')
  return { text: id === 'report' ? decode(file) : '', bytes: file.bytes }
}

describe('the review report as a page', () => {
  const english = write('report', history.project.articles, 'en').text
  const arabic = write('report', history.project.articles, 'ar').text

  it('is one file that needs nothing else', () => {
    expect(english).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\s(?:src|href|on\w+)=/)
  })

  it('shows what was struck and put in, who did it, and the score with its formula', () => {
    expect(english).toContain('<del>Chahine</del><ins>Shahin</ins>')
    expect(english).toContain('Layla Haddad')
    expect(english).toMatch(/7 ÷ \d+ × 1,000 = /)
    expect(english).toContain('<mark>68 per cent</mark>')
  })

  it('speaks the language of the interface, and gives each text its own', () => {
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain('تقرير المراجعة')
    for (const page of [english, arabic]) {
      expect(page).toContain('<p lang="ar" dir="rtl">')
      expect(page).toContain('<p lang="en" dir="ltr">')
    }
  })

  it('tells of each article under its title where there are several', () => {
    const both = write('report', [...history.project.articles, discussedArticle], 'en').text
    expect(both).toContain('Review of 2 articles')
    expect(both.match(/<section class="article">/g)).toHaveLength(2)
  })

  it('escapes whatever a text holds', () => {
    const article = articleOf(
      hostileTexts.map((text) => ({
        source: [text],
        target: [text],
        review: { status: 'query', by: '<script>x</script>', at: 'never' },
      })),
    )
    const page = write('report', [{ ...article, title: '<b>"&' }], 'en').text
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<b>&')
    expect(page).toContain('&lt;b&gt;"&amp;')
  })
})

describe('the review report as a Word document', () => {
  it('is made of well-formed parts, with the same words', () => {
    const { bytes } = write('report-docx', [...history.project.articles, discussedArticle], 'ar')
    const archive = openArchive(bytes)
    const read = (name: string) => decode({ bytes: archive.read(name) ?? new Uint8Array() })
    for (const name of archive.names) expect(() => parseXml(read(name))).not.toThrow()
    const document = read('word/document.xml')
    expect(document).toContain('<w:footerReference')
    expect(document).toContain('<w:strike/>')
    expect(document).toContain('Chahine')
    expect(document).toContain('<w:bidiVisual/>')
  })

  it('keeps a number behind a Latin name apart from it by marks, since Word heeds no isolates', () => {
    const { bytes } = write('report-docx', history.project.articles, 'ar')
    const document = decode({
      bytes: openArchive(bytes).read('word/document.xml') ?? new Uint8Array(),
    })
    expect(document).not.toMatch(/[\u2066-\u2069]/u)
    expect(document.replaceAll(/<[^>]*>\s*/g, '')).toMatch(/\u200FLayla Haddad\u200F، /u)
  })
})

describe('the preview of a report', () => {
  it('counts all rows, whatever is chosen for other formats', () => {
    const format = formatById('report')
    if (format === undefined) throw new Error('report')
    const { written, warnings } = previewExport(format, [discussedArticle], { statuses: [] }, 3)
    expect(written).toBe(discussedArticle.beads.length)
    expect(warnings).toEqual([])
  })
})
