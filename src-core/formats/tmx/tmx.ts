import { fail, ok, type Result } from '../../errors'
import type { Article, Bead } from '../../project/model'
import { beadRows, countPairsOnly, type BeadRow } from '../export/bead-rows'
import { checkLanguages } from '../export/check-languages'
import { checkTmx, type UnitTexts } from './check-tmx'
import { cleanText } from '../clean-text'
import { encodeUtf8 } from '../export/encode-utf8'
import type { Format, WriteOptions, Written } from '../format'
import { formatConfidence } from '../export/format-confidence'
import { element, textElement, xmlDocument, type Xml } from '../xml/write-xml'

/**
 * Translation Memory eXchange 1.4 (LISA OSCAR), in the form that OmegaT's strict schema takes. The
 * sentences of a bead are joined into one segment; null beads cannot match anything and are left out.
 */
export const tmx: Format = {
  id: 'tmx',
  name: 'TMX 1.4',
  extension: '.tmx',
  group: 'tools',
  loses: ['null-beads', 'paragraphs', 'changes', 'issues', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const usable = checkLanguages(options.languages, tmx.name)
  if (!usable.ok) return usable
  const rows = beadRows(articles)
  const pairs = rows.filter((row) => row.role === 'translation')
  const document = xmlDocument(writeRoot(articles, pairs, options))
  const complaint = checkTmx(
    document,
    pairs.map((row) => expectedTexts(row, options)),
  )
  if (complaint !== null) return fail('export-invalid', { format: tmx.name, detail: complaint })
  return ok({
    files: [{ ending: tmx.extension, bytes: encodeUtf8(document) }],
    counts: countPairsOnly(rows),
  })
}

function writeRoot(
  articles: readonly Article[],
  pairs: readonly BeadRow[],
  options: WriteOptions,
): Xml {
  return element('tmx', { version: '1.4' }, [
    element(
      'header',
      {
        creationtool: 'Muqabala',
        creationtoolversion: options.version,
        segtype: options.level ?? 'sentence',
        'o-tmf': 'Muqabala',
        adminlang: 'en',
        srclang: options.languages.source,
        datatype: 'plaintext',
        creationdate: formatDate(options.now),
      },
      articles
        .filter(({ title }) => title !== '')
        .map(({ title }) => textElement('prop', { type: 'x-article-title' }, title)),
    ),
    element(
      'body',
      {},
      pairs.map((row) => writeUnit(row, options)),
    ),
  ])
}

function writeUnit(row: BeadRow, options: WriteOptions): Xml {
  const { bead } = row
  return element(
    'tu',
    {
      tuid: bead.id,
      changedate: bead.review.at === null ? null : formatDate(bead.review.at),
      changeid: bead.review.by,
    },
    [
      ...row.notes.threads.flatMap(({ thread }) =>
        thread.comments.map(({ by, text }) => textElement('note', {}, `${by}: ${text}`)),
      ),
      ...properties(row).map(([name, value]) => textElement('prop', { type: name }, value)),
      ...expectedTexts(row, options).map(([language, text]) =>
        element('tuv', { 'xml:lang': language }, [textElement('seg', {}, text)]),
      ),
    ],
  )
}

function properties({ bead, type }: BeadRow): readonly (readonly [string, string])[] {
  const known = [
    ['x-align-source-ids', bead.source.join(' ')],
    ['x-align-target-ids', bead.target.join(' ')],
    ['x-align-type', type],
    ['x-align-status', alignStatus(bead)],
    ['x-align-confidence', formatConfidence(bead.confidence)],
  ] as const
  return known.filter(([, value]) => value !== '')
}

/** Nobody looked at it, a person made the alignment, a person approved the pair, or asks. */
function alignStatus(bead: Bead): 'auto' | 'confirmed' | 'reviewed' | 'query' {
  switch (bead.review.status) {
    case 'approved':
      return 'reviewed'
    case 'query':
      return 'query'
    case 'unreviewed':
      return bead.alignedBy === 'person' ? 'confirmed' : 'auto'
  }
}

function expectedTexts(row: BeadRow, { languages }: WriteOptions): UnitTexts {
  return [
    [languages.source, cleanText(row.sourceText)],
    [languages.target, cleanText(row.targetText)],
  ]
}

/** ISO 8601 in the short form of TMX, `YYYYMMDDThhmmssZ`; null when the text is no date. */
function formatDate(iso: string): string | null {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return null
  return `${date.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`
}
