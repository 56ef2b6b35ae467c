import { fail, ok, type Result } from '../../errors'
import type { Article } from '../../project/model'
import { importedText } from '../../project/queries/bead-text'
import { beadRows, countAll, rowsByParagraph, type BeadRow } from '../export/bead-rows'
import { checkLanguages } from '../export/check-languages'
import { cleanText } from '../clean-text'
import { encodeUtf8 } from '../export/encode-utf8'
import { rowMark } from '../export/row-mark'
import type { Format, WriteOptions, Written } from '../format'
import { parseXml } from '../xml/parse-xml'
import { element, textElement, xmlDocument, type Xml } from '../xml/write-xml'
import { noteTexts } from './xliff-notes'
import { rowsOfFile12 } from './xliff-1'
import { sameTexts } from './xliff-check'

/**
 * XLIFF 1.2 (OASIS 2008), one `file` for each article, one `group` for each paragraph, one `trans-unit` for
 * each bead. The text before a correction is an `alt-trans`; comments and issues are notes. An omission has
 * an empty target, an addition an empty source, which the schema demands.
 */
export const xliff12: Format = {
  id: 'xliff-1.2',
  name: 'XLIFF 1.2',
  extension: '.xlf',
  group: 'tools',
  comesBack: true,
  loses: ['confidence', 'order', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const usable = checkLanguages(options.languages, xliff12.name)
  if (!usable.ok) return usable
  const rows = beadRows(articles)
  const document = xmlDocument(
    element(
      'xliff',
      { version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' },
      // The schema wants a file, even an empty one.
      (articles.length === 0 ? [null] : articles).map((article) =>
        writeFile(
          article,
          rows.filter((row) => row.article === article),
          options,
        ),
      ),
    ),
  )
  const complaint = sameTexts(parseXml(document), rowsOfFile12, rows)
  if (complaint !== null) return fail('export-invalid', { format: xliff12.name, detail: complaint })
  return ok({
    files: [{ ending: xliff12.extension, bytes: encodeUtf8(document) }],
    counts: countAll(rows),
  })
}

function writeFile(
  article: Article | null,
  rows: readonly BeadRow[],
  { languages, version, now }: WriteOptions,
): Xml {
  const paragraphs = rowsByParagraph(rows)
  return element(
    'file',
    {
      original: article?.title ?? '',
      'source-language': languages.source,
      'target-language': languages.target,
      datatype: 'plaintext',
      date: dateOf(now),
      'tool-id': 'muqabala',
    },
    [
      element('header', {}, [
        element(
          'tool',
          { 'tool-id': 'muqabala', 'tool-name': 'Muqabala', 'tool-version': version },
          [],
        ),
      ]),
      element(
        'body',
        {},
        paragraphs.map((members) =>
          element(
            'group',
            { id: `p${String(members[0]?.paragraph ?? 0)}`, restype: 'x-paragraph' },
            members.map((row) => writeUnit(row, languages)),
          ),
        ),
      ),
    ],
  )
}

function writeUnit(row: BeadRow, languages: WriteOptions['languages']): Xml {
  const { bead, article, sourceText, targetText, source, target } = row
  const before = importedText(article, bead, 'target')
  const kind = (source[0] ?? target[0])?.kind ?? 'body'
  const isApproved = bead.review.status === 'approved'
  return element(
    'trans-unit',
    {
      id: bead.id,
      approved: isApproved ? 'yes' : null,
      // It is not inherited: the schema gives each unit `default`.
      'xml:space': 'preserve',
      restype: kind === 'body' ? null : `x-${kind}`,
      extradata: `muqabala:${rowMark(row)}`,
    },
    [
      textElement('source', { 'xml:lang': languages.source }, sourceText),
      textElement('target', { 'xml:lang': languages.target, ...stateOf(row) }, targetText),
      ...noteTexts(row).map(({ by, side, priority, text }) =>
        textElement(
          'note',
          {
            from: by,
            annotates: side ?? 'general',
            priority: priority === null ? null : String(priority),
          },
          text,
        ),
      ),
      ...(before === '' || cleanText(before) === cleanText(targetText)
        ? []
        : [
            element('alt-trans', { alttranstype: 'previous-version', 'xml:space': 'preserve' }, [
              textElement('target', { 'xml:lang': languages.target }, before),
            ]),
          ]),
    ],
  )
}

/**
 * The state of the target, with our own word for it as a qualifier: what begins with `x-` is free. There is room for one
 * word: an omission is seen by its empty target, a query on it is not.
 */
function stateOf({ bead, role }: BeadRow): Readonly<Record<string, string>> {
  if (role === 'omission') {
    const word = bead.review.status === 'query' ? 'x-query' : 'x-omission'
    return { state: 'needs-translation', 'state-qualifier': word }
  }
  switch (bead.review.status) {
    case 'approved':
      return { state: 'signed-off' }
    case 'query':
      return { state: 'needs-review-translation', 'state-qualifier': 'x-query' }
    case 'unreviewed':
      return bead.alignedBy === 'person'
        ? { state: 'translated', 'state-qualifier': 'x-aligned' }
        : { state: 'needs-review-translation', 'state-qualifier': 'x-auto' }
  }
}

/** ISO 8601 without fractions, as `xs:dateTime` of older tools has it; null when the text is no date. */
function dateOf(iso: string): string | null {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? null : `${date.toISOString().slice(0, 19)}Z`
}
