import { guessLanguage } from '../../load/guess-language'
import type { Columns } from './find-columns'
import type { RecognisedTable, TableColumn } from './table-choice'

type Rows = readonly (readonly string[])[]

/** More columns than these are shown to nobody. */
const mostColumns = 50

/** Rows that are looked at for what is in a column. */
const sampleRows = 200

/** So much of a text shows what is in a column. */
const longestSample = 80

/** A table as it was read, for a person to check. */
export function describeTable(
  rows: Rows,
  { hasHeader, source, target }: Columns,
  origin: Pick<RecognisedTable, 'delimiter' | 'sheets' | 'sheet'>,
): RecognisedTable {
  const sampled = rows.slice(0, sampleRows)
  const count = Math.min(mostColumns, Math.max(0, ...sampled.map(({ length }) => length)))
  const columns = Array.from({ length: count }, (_, at) => describeColumn(sampled, at, hasHeader))
  return { ...origin, hasHeader, columns, source, target }
}

function describeColumn(rows: Rows, at: number, hasHeader: boolean): TableColumn {
  const cells = rows.slice(hasHeader ? 1 : 0).map((row) => (row[at] ?? '').trim())
  const sample = cells.find((cell) => cell !== '') ?? ''
  return {
    name: hasHeader ? (rows[0]?.[at] ?? '').trim() : '',
    sample: [...sample].slice(0, longestSample).join('').replace(/\s+/gu, ' '),
    language: guessLanguage(cells.join('\n')),
  }
}
