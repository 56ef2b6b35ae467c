/**
 * Cells of a table that are looked at: of row firstRow + k, the columns low[k] … high[k] - 1. Used for pairs
 * of units (rows are Arabic units) and for the places between them.
 */
export interface Band {
  readonly firstRow: number
  readonly low: Int32Array
  readonly high: Int32Array
  /** Where the cells of a row begin in lists over the band; the last one is their number. */
  readonly offsets: Int32Array
}

/** A rectangle of places: from (row, column) to (endRow, endColumn), both ends included. */
export interface Rectangle {
  readonly row: number
  readonly column: number
  readonly endRow: number
  readonly endColumn: number
}

/** A band from the edges of its rows. */
export function bandOf(firstRow: number, low: Int32Array, high: Int32Array): Band {
  const offsets = new Int32Array(low.length + 1)
  for (let row = 0; row < low.length; row += 1) {
    offsets[row + 1] = (offsets[row] ?? 0) + Math.max(0, (high[row] ?? 0) - (low[row] ?? 0))
  }
  return { firstRow, low, high, offsets }
}

/** Every pair of so many units. */
export function fullBand(rows: number, columns: number): Band {
  return bandOf(0, new Int32Array(rows), new Int32Array(rows).fill(columns))
}

/** The place of a cell in lists over the band, or -1 when the band leaves it out. */
export function cellOf(band: Band, row: number, column: number): number {
  const at = row - band.firstRow
  const low = band.low[at]
  return low === undefined || column < low || column >= (band.high[at] ?? 0)
    ? -1
    : (band.offsets[at] ?? 0) + column - low
}

/**
 * The places of a rectangle that border on a pair of the band, so that every path along the pairs is in
 * it; both corners are.
 */
export function placesOf(pairs: Band, { row, column, endRow, endColumn }: Rectangle): Band {
  const rows = endRow - row + 1
  const low = new Int32Array(rows)
  const high = new Int32Array(rows)
  for (let at = 0; at < rows; at += 1) {
    const before = row + at - 1 - pairs.firstRow
    const lowest =
      at === 0
        ? column
        : Math.min(pairs.low[before] ?? endColumn, pairs.low[before + 1] ?? endColumn)
    const highest =
      at === rows - 1 ? endColumn : Math.max(pairs.high[before] ?? 0, pairs.high[before + 1] ?? 0)
    low[at] = Math.min(endColumn, Math.max(column, lowest))
    high[at] = Math.min(endColumn, Math.max(column, highest)) + 1
  }
  return bandOf(row, low, high)
}

/** All places of a bitext. */
export function wholeRectangle(
  ar: { readonly units: { readonly length: number } },
  en: { readonly units: { readonly length: number } },
): Rectangle {
  return { row: 0, column: 0, endRow: ar.units.length, endColumn: en.units.length }
}
