import { fail, ok, type Result } from '../../errors'
import type { Article } from '../../project/model'
import { countAll } from '../export/bead-rows'
import { cleanText } from '../clean-text'
import { encodeUtf8 } from '../export/encode-utf8'
import type { Format, Written } from '../format'
import { readTabSeparated, writeTabSeparated, type Separator } from './tab-separated'
import { tableRows } from './table-rows'

/** Tab-separated values with a header row, one bead in a row, for spreadsheets. Holds null beads. */
export const tsv = formatOf('tsv', 'TSV', '\t')

/** Comma-separated values (RFC 4180) with the same rows. */
export const csv = formatOf('csv', 'CSV', ',')

function formatOf(id: string, name: string, separator: Separator): Format {
  const format: Format = {
    id,
    name,
    extension: `.${id}`,
    group: 'data',
    comesBack: true,
    loses: ['order', 'changes', 'issues', 'history'],
    writer: { write: (articles) => write(articles, format, separator) },
  }
  return format
}

function write(
  articles: readonly Article[],
  { name, extension }: Format,
  separator: Separator,
): Result<Written> {
  const { rows, table } = tableRows(articles)
  const text = writeTabSeparated(table, separator)
  const expected = table.map((row) => row.map(cleanText))
  if (JSON.stringify(readTabSeparated(text, separator)) !== JSON.stringify(expected)) {
    return fail('export-invalid', { format: name, detail: 'a text changed on its way' })
  }
  return ok({ files: [{ ending: extension, bytes: encodeUtf8(text) }], counts: countAll(rows) })
}
