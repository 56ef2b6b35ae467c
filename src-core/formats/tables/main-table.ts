import { findColumns, type Columns } from './find-columns'
import { isBilingualTable } from './is-bilingual-table'

/** The texts of the cells of a table, row by row. */
export type TableTexts = readonly (readonly string[])[]

/** A table of a document, and how many letters of the document are in it. */
export interface PlacedTable {
  readonly rows: TableTexts
  readonly size: number
}

/** A table with this share of the text of a document is the document. */
const tableShare = 0.6

/**
 * The table of two languages that a document of a size is: one that holds most of it, or several that do so together
 * and have the same columns, as a review table of several articles. Null where there is none.
 */
export function mainTable(tables: readonly PlacedTable[], size: number): TableTexts | null {
  const enough = size * tableShare
  const alone = tables.find((table) => table.size >= enough && isBilingualTable(table.rows))
  if (alone !== undefined) return alone.rows
  const bilingual = tables.filter(({ rows }) => isBilingualTable(rows))
  const [first, ...others] = bilingual.map(({ rows }) => rows)
  if (first === undefined || bilingual.reduce((sum, each) => sum + each.size, 0) < enough)
    return null
  const columns = findColumns(first)
  if (!others.every((rows) => isSamePlaces(findColumns(rows), columns))) return null
  return [...first, ...others.flatMap((rows) => rows.slice(columns?.hasHeader === true ? 1 : 0))]
}

/** Whether the columns of two tables hold the same, so that one goes on where the other ends. */
function isSamePlaces(one: Columns | null, other: Columns | null): boolean {
  return (
    one?.source === other?.source &&
    one?.target === other?.target &&
    one?.hasHeader === other?.hasHeader
  )
}
