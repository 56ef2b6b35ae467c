import type { BeadRow } from '../export/bead-rows'
import { readRowMark, rowMark, type RowMark } from '../export/row-mark'

/** Word takes names of bookmarks of at most so many letters. */
const longestName = 40

/** The bookmark by which a row of the review table is known: the id of its bead, as far as Word allows. */
export function beadBookmark(bead: string): string {
  return `bead_${bead.replaceAll(/[^A-Za-z0-9]/g, '_')}`.slice(0, longestName)
}

/** The bookmark that keeps what the row said when it was written. Names must differ, so it has the number. */
export function markBookmark(row: BeadRow, number: number): string {
  return `was_${String(number)}_${rowMark(row)}`
}

/** What a bookmark says that `markBookmark` made; null for any other. */
export function markOfBookmark(name: string): RowMark | null {
  return name.startsWith('was_') ? readRowMark(name) : null
}
