import { fail, ok, type Result } from '../errors'
import type { Article } from '../project/model'
import { beadRows, countAll, type BeadRow } from './bead-rows'
import { cleanText } from './clean-text'
import { encodeUtf8 } from './encode-utf8'
import type { Format, Written } from './format'
import { formatConfidence } from './format-confidence'
import { readTabSeparated, writeTabSeparated } from './tab-separated'

/** Tab-separated values with a header row, one bead in a row, for spreadsheets. Holds null beads. */
export const tsv: Format = {
  id: 'tsv',
  name: 'TSV',
  extension: '.tsv',
  loses: ['history'],
  writer: { write },
}

/** The header row. Names are part of the format and the same in every language. */
const COLUMNS: readonly string[] = [
  'id',
  'source',
  'target',
  'type',
  'role',
  'status',
  'confidence',
  'paragraph',
]

function write(article: Article): Result<Written> {
  const rows = beadRows(article)
  const table = [COLUMNS, ...rows.map(fields)]
  const text = writeTabSeparated(table)
  if (!isSameTable(text, table)) {
    return fail('export-invalid', { format: tsv.name, detail: 'a text changed on its way' })
  }
  return ok({
    files: [{ ending: tsv.extension, bytes: encodeUtf8(text) }],
    counts: countAll(rows),
  })
}

function fields(row: BeadRow): readonly string[] {
  return [
    row.bead.id,
    row.sourceText,
    row.targetText,
    row.type,
    row.role,
    row.bead.review.status,
    formatConfidence(row.bead.confidence),
    String(row.paragraph),
  ]
}

function isSameTable(text: string, table: readonly (readonly string[])[]): boolean {
  const expected = table.map((row) => row.map(cleanText))
  return JSON.stringify(readTabSeparated(text)) === JSON.stringify(expected)
}
