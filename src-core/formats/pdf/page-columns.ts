/** Where a line lies on its page. */
export interface Extent {
  readonly x: number
  readonly end: number
  readonly size: number
}

/** A column needs so many lines. */
const fewestLines = 3

/** The free space between columns, in heights of the typeface. */
const narrowestGutter = 0.9

/** What stands above columns in larger type by this much, is a title for both. */
const titleSize = 1.3

/** Places that are tried for a gutter, across the page. */
const tries = 60

/** Lines that stand in two columns, or across the page. Indices into the rows of the page. */
export interface ColumnBand {
  readonly start: number
  readonly end: number
  /** Where the two columns part; null for rows across the page. */
  readonly gutter: number | null
}

/**
 * The bands of a page: runs of rows that leave the same place free, with lines on both sides of it, and those
 * between. A row is what stands at one height, in pieces that are parted by wide gaps.
 */
export function columnBands(
  rows: readonly (readonly Extent[])[],
  size: number,
): readonly ColumnBand[] {
  const all = rows.flat()
  const left = Math.min(...all.map(({ x }) => x))
  const right = Math.max(...all.map(({ end }) => end))
  let best: readonly ColumnBand[] = []
  let most = 0
  for (let at = 1; at < tries; at += 1) {
    const x = left + ((right - left) * at) / tries
    if (x < left + (right - left) * 0.15 || x > right - (right - left) * 0.15) continue
    const bands = bandsAt(rows, x, size)
    const count = bands.reduce((sum, { start, end }) => sum + end - start, 0)
    if (count > most) [best, most] = [bands, count]
  }
  return withRest(best, rows.length)
}

function bandsAt(
  rows: readonly (readonly Extent[])[],
  x: number,
  size: number,
): readonly ColumnBand[] {
  const half = (narrowestGutter * size) / 2
  const isTitle = (row: readonly Extent[] | undefined): boolean =>
    row?.every((line) => line.size > size * titleSize) === true
  const bands: ColumnBand[] = []
  let start = 0
  for (let at = 0; at <= rows.length; at += 1) {
    const row = rows[at]
    if (row?.every((line) => line.end <= x - half || line.x >= x + half) === true) continue
    while (start < at && isTitle(rows[start])) start += 1
    const band = rows.slice(start, at)
    const before = band.filter((lines) => lines.some(({ end }) => end <= x)).length
    const after = band.filter((lines) => lines.some(({ x: begin }) => begin >= x)).length
    if (before >= fewestLines && after >= fewestLines) bands.push({ start, end: at, gutter: x })
    start = at + 1
  }
  return bands
}

function withRest(bands: readonly ColumnBand[], count: number): readonly ColumnBand[] {
  const whole: ColumnBand[] = []
  let at = 0
  for (const band of bands) {
    if (band.start > at) whole.push({ start: at, end: band.start, gutter: null })
    whole.push(band)
    at = band.end
  }
  return at < count ? [...whole, { start: at, end: count, gutter: null }] : whole
}
