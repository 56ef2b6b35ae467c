import type { TFunction } from 'i18next'
import { ok, type Result } from '../../errors'
import type { LanguageTag, Side } from '../../project/model'
import type { Article } from '../../project/model'
import type { AnchorPlace } from '../../project/queries/resolve-anchor'
import { createTranslator } from '../../strings/create-translator'
import { directionOf } from '../../text/languages'
import { beadRows, countAll, type BeadRow } from '../export/bead-rows'
import { trackedRuns, type Landmark, type Numbering } from './docx-changes'
import { addThread, type DocxMargin } from './docx-margin'
import { docxBytes } from './docx-package'
import { docxParagraph, docxRun } from './docx-runs'
import { issueComment } from './issue-comment'
import { beadBookmark, markBookmark } from './row-bookmarks'
import type { Format, WriteOptions, Written } from '../format'
import { element, settled, type Xml } from '../xml/write-xml'

/**
 * A Word document with a table for a colleague: number, source, target, comment, status. Open changes are
 * tracked changes, comments and issues are comments in the margin; the comment column is the colleague's
 * to fill. Bookmarks on the number of each row keep the id of its bead and what the row said, so that the
 * table can come back.
 */
export const docxReview: Format = {
  id: 'docx',
  name: 'DOCX',
  extension: '.docx',
  group: 'people',
  comesBack: true,
  loses: ['confidence', 'order', 'history'],
  writer: { write },
}

/** What the rows of a table need, and the comments that are gathered on the way. */
interface Desk {
  readonly options: WriteOptions
  readonly translate: TFunction
  /** Language of the words around the texts. */
  readonly own: LanguageTag
  readonly nextId: Numbering
  readonly margin: DocxMargin
}

/** Widths of the columns: number, source, target, comment, status, in twentieths of a point. */
const widths = [1000, 5050, 5050, 1970, 1500]

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const own = options.interfaceLanguage ?? 'en'
  let last = 0
  const nextId = () => String((last += 1))
  const margin: DocxMargin = { comments: [], threads: [] }
  const desk: Desk = { options, translate: createTranslator(own), own, nextId, margin }
  const rows = beadRows(articles)
  let number = 0
  const body = articles.flatMap((article) => {
    const lines = rows
      .filter((row) => row.article === article)
      .map((row) => settled(tableRow(row, (number += 1), desk)))
    const title = docxParagraph(options.languages.source, 'Heading1', [
      docxRun(options.languages.source, article.title),
    ])
    return [title, table(lines, desk), docxParagraph(own, 'Normal', [])]
  })
  const bytes = docxBytes({
    title: articles[0]?.title ?? '',
    body,
    ...margin,
    isLandscape: true,
    language: options.languages.target,
  })
  return ok({ files: [{ ending: docxReview.extension, bytes }], counts: countAll(rows) })
}

function table(lines: readonly Xml[], { options, translate, own }: Desk): Xml {
  const { source, target } = options.languages
  const names = new Intl.DisplayNames(own, { type: 'language' })
  const border = { 'w:val': 'single', 'w:sz': '4', 'w:color': 'BFB8A8' }
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  // The name of a language stands where the lines of its texts begin.
  const named = (language: LanguageTag) => {
    const alignment = directionOf(language) === directionOf(own) ? 'start' : 'end'
    return [names.of(language) ?? language, alignment] as const
  }
  const heads = [
    [translate('export.column-id'), 'start'],
    named(source),
    named(target),
    [translate('export.column-comment'), 'start'],
    [translate('export.column-status'), 'start'],
  ] as const
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      // A text that runs from the right stands on the right.
      ...(directionOf(source) === 'rtl' ? [element('w:bidiVisual', {}, [])] : []),
      element('w:tblW', { 'w:w': '0', 'w:type': 'auto' }, []),
      element(
        'w:tblBorders',
        {},
        edges.map((edge) => element(`w:${edge}`, border, [])),
      ),
      element('w:tblLayout', { 'w:type': 'fixed' }, []),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': String(width) }, [])),
    ),
    element('w:tr', {}, [
      element('w:trPr', {}, [element('w:cantSplit', {}, []), element('w:tblHeader', {}, [])]),
      ...heads.map(([head, alignment], at) =>
        cell(at, [docxParagraph(own, 'CellHead', [docxRun(own, head)], [], alignment)]),
      ),
    ]),
    ...lines,
  ])
}

/** What the cells of each column have in common. */
const cellProperties = widths.map((width) =>
  element('w:tcPr', {}, [element('w:tcW', { 'w:w': String(width), 'w:type': 'dxa' }, [])]),
)

function cell(column: number, content: readonly Xml[]): Xml {
  return element('w:tc', {}, [...cellProperties.slice(column, column + 1), ...content])
}

function tableRow(row: BeadRow, number: number, desk: Desk): Xml {
  const { own, nextId, translate } = desk
  const bookmarks = [beadBookmark(row.bead.id), markBookmark(row, number)].map(
    (name) => [nextId(), name] as const,
  )
  const status = translate(`review.status-${row.bead.review.status}`)
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit', {}, [])]),
    cell(0, [
      docxParagraph(own, 'Cell', [
        ...bookmarks.map(([id, name]) =>
          element('w:bookmarkStart', { 'w:id': id, 'w:name': name }, []),
        ),
        docxRun(own, String(number)),
        ...bookmarks.map(([id]) => element('w:bookmarkEnd', { 'w:id': id }, [])),
      ]),
    ]),
    cell(1, [sideText(row, 'source', desk)]),
    cell(2, [sideText(row, 'target', desk)]),
    cell(3, [docxParagraph(own, 'Cell', [])]),
    cell(4, [docxParagraph(own, 'Cell', [docxRun(own, status)])]),
  ])
}

function sideText(row: BeadRow, side: Side, desk: Desk): Xml {
  const { options, nextId } = desk
  const language = options.languages[side]
  const margin = commentsOf(row, side, desk)
  const landmarks = margin.flatMap(({ ids, spans }) => landmarksOf(ids, spans))
  const around = margin.filter(({ spans }) => spans.length === 0).flatMap(({ ids }) => ids)
  const marking = { language, history: options.history, nextId }
  return docxParagraph(language, 'Cell', [
    ...around.map(rangeStart),
    ...trackedRuns(row[side], marking, landmarks),
    ...around.flatMap(rangeEnd),
  ])
}

/** Comments of the margin by their ids, and the letters that they are on; none for the whole text. */
interface OnText {
  readonly ids: readonly string[]
  readonly spans: AnchorPlace['spans']
}

/** The comments of a side in the margin, each issue as one. */
function commentsOf({ notes }: BeadRow, side: Side, desk: Desk): readonly OnText[] {
  const { margin, translate } = desk
  const said = notes.threads
    .filter(({ place }) => place.side === side)
    .map(({ thread, place: { spans } }) => ({
      ids: addThread(margin, thread.comments, thread.resolved !== null, desk),
      spans,
    }))
  const marked = notes.issues
    .filter(({ place }) => place.side === side)
    .map(({ issue, place: { spans } }) => {
      const { by, at } = issue
      const text = issueComment(issue, translate)
      return { ids: addThread(margin, [{ by, at, text }], false, desk), spans }
    })
  return [...said, ...marked]
}

/** Where comments begin and end: what they are on is one range, also where its sentence was split. */
function landmarksOf(ids: readonly string[], spans: OnText['spans']): readonly Landmark[] {
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    { sentence: first.sentence, offset: first.start, isEnd: false, marks: ids.map(rangeStart) },
    { sentence: last.sentence, offset: last.end, isEnd: true, marks: ids.flatMap(rangeEnd) },
  ]
}

function rangeStart(id: string): Xml {
  return element('w:commentRangeStart', { 'w:id': id }, [])
}

function rangeEnd(id: string): readonly Xml[] {
  return [
    element('w:commentRangeEnd', { 'w:id': id }, []),
    element('w:r', {}, [element('w:commentReference', { 'w:id': id }, [])]),
  ]
}
