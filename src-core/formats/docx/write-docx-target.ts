import { ok, type Result } from '../../errors'
import type { Article, BlockKind, Sentence } from '../../project/model'
import { joinTexts } from '../../project/queries/bead-text'
import { beadRows } from '../export/bead-rows'
import { docxBytes, type DocxStyle } from './docx-package'
import { docxParagraph, docxRun } from './docx-runs'
import type { Format, WriteOptions, Written } from '../format'
import { element, type Xml } from '../xml/write-xml'

/** The translation alone as a clean Word document, its paragraphs as what they are on their page. */
export const docxTarget: Format = {
  id: 'docx-target',
  name: 'DOCX',
  extension: '.docx',
  group: 'people',
  loses: ['source', 'status', 'confidence', 'changes', 'comments', 'issues', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const { target: language } = options.languages
  const body = articles.flatMap(({ target }) =>
    paragraphsOf(target).map(({ kind, text, isFirst }) =>
      docxParagraph(
        language,
        styleOf(kind, isFirst),
        [docxRun(language, text)],
        kind === 'list-item' ? [bullet()] : [],
      ),
    ),
  )
  const title = articles[0]?.title ?? ''
  const bytes = docxBytes({ title, body, comments: [], isLandscape: false, language })
  const rows = beadRows(articles)
  const omissions = rows.filter(({ target }) => target.length === 0).length
  return ok({
    files: [{ ending: docxTarget.extension, bytes }],
    counts: { written: rows.length - omissions, omissions, additions: 0, furniture: 0 },
  })
}

interface Paragraph {
  readonly kind: BlockKind
  readonly text: string
  readonly isFirst: boolean
}

function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    if (sentence.startsParagraph || groups.length === 0) groups.push([sentence])
    else groups.at(-1)?.push(sentence)
  }
  return groups
    .map((group, at) => ({
      kind: group[0]?.kind ?? 'body',
      text: joinTexts(group.map(({ text }) => text)),
      isFirst: at === 0,
    }))
    .filter(({ text }) => text.trim() !== '')
}

function styleOf(kind: BlockKind, isFirst: boolean): DocxStyle {
  switch (kind) {
    case 'heading':
      return isFirst ? 'Heading1' : 'Heading2'
    case 'list-item':
      return 'ListBullet'
    case 'caption':
      return 'Caption'
    case 'pull-quote':
      return 'Quote'
    case 'body':
    case 'byline':
    case 'date':
    case 'link':
    case 'other':
      return 'Normal'
  }
}

function bullet(): Xml {
  return element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': '0' }, []),
    element('w:numId', { 'w:val': '1' }, []),
  ])
}
