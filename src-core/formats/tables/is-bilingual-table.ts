import { findColumns } from './find-columns'

/** A table makes a bitext when it has so many rows. */
const fewestRows = 2

/** Whether the rows of a table are pairs: two columns of text in two languages. */
export function isBilingualTable(rows: readonly (readonly string[])[]): boolean {
  const paired = rows.filter((row) => row.filter((cell) => /\p{L}/u.test(cell)).length >= 2)
  const isTable = paired.length >= fewestRows && paired.length >= rows.length / 2
  return isTable && findColumns(rows) !== null
}
