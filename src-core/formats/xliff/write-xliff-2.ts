import { fail, ok, type Result } from '../../errors'
import type { Article } from '../../project/model'
import { importedText } from '../../project/queries/bead-text'
import { directionOf } from '../../text/languages'
import { beadRows, countAll, rowsByParagraph, type BeadRow } from '../export/bead-rows'
import { checkLanguages } from '../export/check-languages'
import { cleanText } from '../clean-text'
import { encodeUtf8 } from '../export/encode-utf8'
import { rowMark } from '../export/row-mark'
import type { Format, WriteOptions, Written } from '../format'
import { formatConfidence } from '../export/format-confidence'
import { itsSeverity, itsTypeOf } from '../export/issue-types'
import { markedText, spansOfIssues } from '../export/mark-issues'
import { parseXml } from '../xml/parse-xml'
import { element, textElement, xmlDocument, type Xml } from '../xml/write-xml'
import { rowsOfFile2 } from './xliff-2'
import { sameTexts } from './xliff-check'
import { noteTexts } from './xliff-notes'

/**
 * XLIFF 2.1 (OASIS 2018) with the modules metadata (what is known of the alignment, and the text before a
 * correction) and ITS (issues, marked where they stand). One `unit` with one `segment` for each bead.
 */
export const xliff21: Format = {
  id: 'xliff-2.1',
  name: 'XLIFF 2.1',
  extension: '.xlf',
  group: 'tools',
  comesBack: true,
  loses: ['order', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const { languages } = options
  const usable = checkLanguages(languages, xliff21.name)
  if (!usable.ok) return usable
  const rows = beadRows(articles)
  const document = xmlDocument(
    element(
      'xliff',
      {
        xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
        'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
        'xmlns:its': 'http://www.w3.org/2005/11/its',
        version: '2.1',
        srcLang: languages.source,
        trgLang: languages.target,
        'its:version': '2.0',
      },
      articles.map((article, at) =>
        writeFile(
          article,
          rows.filter((row) => row.article === article),
          at,
          languages,
        ),
      ),
    ),
  )
  const complaint = sameTexts(parseXml(document), rowsOfFile2, rows)
  if (complaint !== null) return fail('export-invalid', { format: xliff21.name, detail: complaint })
  return ok({
    files: [{ ending: xliff21.extension, bytes: encodeUtf8(document) }],
    counts: countAll(rows),
  })
}

function writeFile(
  { title }: Article,
  rows: readonly BeadRow[],
  at: number,
  languages: WriteOptions['languages'],
): Xml {
  const paragraphs = rowsByParagraph(rows)
  const ids = unitIds(rows)
  const file = `f${String(at + 1)}`
  return element(
    'file',
    {
      id: file,
      original: title,
      canResegment: 'no',
      // The blanks of a text are its own; what is around it holds none.
      'xml:space': 'preserve',
      srcDir: directionOf(languages.source),
      trgDir: directionOf(languages.target),
    },
    // The schema wants a unit or a group, even an empty one.
    paragraphs.length === 0
      ? [element('group', { id: 'p0' }, [])]
      : paragraphs.map((members) =>
          element(
            'group',
            { id: `p${String(members[0]?.paragraph ?? 0)}` },
            members.map((row) => writeUnit(row, ids.get(row) ?? row.bead.id, file)),
          ),
        ),
  )
}

/** Ids as `xs:NMTOKEN` wants them: our own where they are such, else by number. */
function unitIds(rows: readonly BeadRow[]): ReadonlyMap<BeadRow, string> {
  const areFit = rows.every(({ bead }) => /^[\w.-]+$/.test(bead.id))
  return new Map(rows.map((row, at) => [row, areFit ? row.bead.id : `u${String(at + 1)}`]))
}

/** Ids of units are unique in their file, those of lists of issues in the whole document. */
function writeUnit(row: BeadRow, id: string, file: string): Xml {
  const { issues } = row.notes
  const list = `${file}-${id}`
  const notes = noteTexts(row).filter(({ kind }) => kind === 'comment')
  return element('unit', { id, name: row.bead.id }, [
    element('mda:metadata', {}, [
      element(
        'mda:metaGroup',
        { category: 'x-muqabala' },
        metadata(row).map(([type, value]) => textElement('mda:meta', { type }, value)),
      ),
    ]),
    ...(issues.length === 0
      ? []
      : [
          element(
            'its:locQualityIssues',
            { 'xml:id': `q-${list}` },
            issues.map(({ issue }) =>
              element(
                'its:locQualityIssue',
                {
                  locQualityIssueType: itsTypeOf(issue.category),
                  locQualityIssueComment: issueComment(issue.category, issue.note),
                  locQualityIssueSeverity: String(itsSeverity[issue.severity]),
                },
                [],
              ),
            ),
          ),
        ]),
    ...(notes.length === 0
      ? []
      : [
          element(
            'notes',
            {},
            notes.map(({ by, side, text }, at) =>
              textElement(
                'note',
                { id: `n${String(at + 1)}`, appliesTo: side, category: 'comment' },
                `${by}: ${text}`,
              ),
            ),
          ),
        ]),
    writeSegment(row, list),
  ])
}

function writeSegment(row: BeadRow, list: string): Xml {
  const { role, sourceText, targetText } = row
  const texts = {
    source: markedText('source', sourceText, spansOfIssues(row, 'source'), list),
    target: markedText('target', targetText, spansOfIssues(row, 'target'), list),
  }
  return element('segment', { id: 's1', ...stateOf(row) }, [
    texts.source,
    // Without a target the state must be `initial`, which an omission is.
    ...(role === 'omission' && targetText === '' ? [] : [texts.target]),
  ])
}

function stateOf({ bead, role, targetText }: BeadRow): Readonly<Record<string, string>> {
  if (role === 'omission' && targetText === '') {
    return { state: 'initial', subState: 'muqabala:omission' }
  }
  if (targetText === '') return { state: 'initial', subState: 'muqabala:empty' }
  switch (bead.review.status) {
    case 'approved':
      return { state: 'reviewed', subState: 'muqabala:reviewed' }
    case 'query':
      return { state: 'translated', subState: 'muqabala:query' }
    case 'unreviewed':
      return {
        state: 'translated',
        subState: `muqabala:${bead.alignedBy === 'person' ? 'aligned' : 'auto'}`,
      }
  }
}

function metadata(row: BeadRow): readonly (readonly [string, string])[] {
  const { bead, article, source, target, type } = row
  const kind = (source[0] ?? target[0])?.kind ?? 'body'
  const before = {
    source: importedText(article, bead, 'source'),
    target: importedText(article, bead, 'target'),
  }
  const known = [
    ['type', type],
    ['role', row.role],
    ['kind', kind === 'body' ? '' : kind],
    ['sourceIds', bead.source.join(' ')],
    ['targetIds', bead.target.join(' ')],
    ['status', bead.review.status],
    ['by', bead.review.by ?? ''],
    ['at', bead.review.at ?? ''],
    ['alignedBy', bead.alignedBy],
    ['confidence', formatConfidence(bead.confidence)],
    ['importedSource', before.source === row.sourceText ? '' : before.source],
    ['importedTarget', before.target === row.targetText ? '' : before.target],
    ['mark', rowMark(row)],
  ] as const
  return known.filter(([, value]) => cleanText(value) !== '')
}

/** The category by its own name first: ITS knows fewer. */
function issueComment(category: string, note: string): string {
  return note === '' ? category : `${category}: ${note}`
}
