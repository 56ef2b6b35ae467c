import { ok, type Result } from '../../errors'
import type { Article, LanguageTag } from '../../project/model'
import { docxBytes, type DocxStyle } from '../docx/docx-package'
import { docxParagraph, type DocxLook } from '../docx/docx-runs'
import { beadRows, countAll } from '../export/bead-rows'
import type { Format, WriteOptions, Written } from '../format'
import { wordsRun } from './words-run'
import { element, type Xml } from '../xml/write-xml'
import { makeReport } from './make-report'
import type { ReportDocument, ReportSection } from './report-document'
import { reportBlock } from './report-docx-blocks'
import { reportColours } from './report-colours'

/** What a review came to, as a Word document, for those who want to write into it or send it on. */
export const reportDocx: Format = {
  id: 'report-docx',
  name: 'DOCX',
  extension: '.docx',
  group: 'people',
  isReport: true,
  loses: ['confidence', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const own = options.interfaceLanguage ?? 'en'
  const report = makeReport(articles, options)
  const bytes = docxBytes({
    title: `${report.kicker}: ${report.title}`,
    body: [...head(report, own), ...report.sections.flatMap((each) => section(each, own, 1))],
    comments: [],
    isLandscape: false,
    language: own,
    footer: [pageNumber(report.colophon, own)],
  })
  return ok({
    files: [{ ending: reportDocx.extension, bytes }],
    counts: countAll(beadRows(articles)),
  })
}

function head({ kicker, title, titleLanguage, byline }: ReportDocument, own: LanguageTag) {
  return [
    line(own, 'Normal', kicker, { colour: reportColours.rubric, isBold: true }),
    titled('Title', title, titleLanguage, own),
    line(own, 'Normal', byline.join('   ·   '), { colour: reportColours.soft }),
  ]
}

const headings = ['Heading1', 'Heading2', 'Heading3'] as const

function section(
  { title, language, blocks, sections }: ReportSection,
  own: LanguageTag,
  level: 1 | 2 | 3,
): readonly Xml[] {
  const style = headings[level - 1] ?? 'Heading3'
  const inner = level === 1 ? 2 : 3
  const start = language === null ? [] : [element('w:pageBreakBefore', {}, [])]
  return [
    titled(style, title, language, own, [element('w:keepNext', {}, []), ...start]),
    // Word joins tables that touch.
    ...blocks.flatMap((block) => [...reportBlock(block, own), gap(own)]),
    ...sections.flatMap((each) => section(each, own, inner)),
  ]
}

/** A title in its own language, on the side where the report begins. */
function titled(
  style: DocxStyle,
  title: string,
  language: LanguageTag | null,
  own: LanguageTag,
  properties: readonly Xml[] = [],
): Xml {
  return docxParagraph(own, style, [wordsRun(language ?? own, title)], properties)
}

function line(own: LanguageTag, style: DocxStyle, text: string, look: DocxLook): Xml {
  return docxParagraph(own, style, [wordsRun(own, text, look)])
}

function gap(own: LanguageTag): Xml {
  return docxParagraph(own, 'Cell', [])
}

/** What made it, and the number of the page. */
function pageNumber(colophon: string, own: LanguageTag): Xml {
  const look = { colour: reportColours.faint, size: 16 }
  const field = element('w:fldSimple', { 'w:instr': 'PAGE' }, [wordsRun(own, '1', look)])
  return docxParagraph(own, 'Cell', [wordsRun(own, `${colophon}   ·   `, look), field])
}
