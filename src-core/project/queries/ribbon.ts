import type { RowSummary } from './row-summary'

/** A stretch of height, in any unit, downwards. */
export interface Band {
  readonly top: number
  readonly bottom: number
}

/** How a ribbon is drawn: what the review or the aligner says of it. */
export const ribbonLooks = [
  'unreviewed',
  'mixed',
  'approved',
  'doubtful',
  'query',
  'furniture',
] as const

export type RibbonLook = (typeof ribbonLooks)[number]

/** The look of the ribbon of a row. */
export function ribbonLook(row: Pick<RowSummary, 'status' | 'role' | 'isDoubtful'>): RibbonLook {
  if (row.status === 'query') return 'query'
  if (row.role === 'furniture') return 'furniture'
  if (row.status === 'approved') return 'approved'
  if (row.isDoubtful) return 'doubtful'
  return row.status
}

/**
 * The outline of a ribbon between two columns as an SVG path: from `left` at x = `from` to `right` at
 * x = `to`, level at both ends.
 */
export function ribbonPath(from: number, left: Band, to: number, right: Band): string {
  const middle = n((from + to) / 2)
  return [
    `M${n(from)} ${n(left.top)}`,
    `C${middle} ${n(left.top)} ${middle} ${n(right.top)} ${n(to)} ${n(right.top)}`,
    `V${n(right.bottom)}`,
    `C${middle} ${n(right.bottom)} ${middle} ${n(left.bottom)} ${n(from)} ${n(left.bottom)}`,
    'Z',
  ].join('')
}

/** A ribbon that ends nowhere: it tapers from a band at x = `from` to nothing at x = `to`. */
export function stubPath(from: number, band: Band, to: number): string {
  const height = (band.bottom - band.top) / 2
  const waist = (band.top + band.bottom) / 2
  const middle = n((from + to) / 2)
  const end: Band = { top: waist - height * 0.4, bottom: waist + height * 0.4 }
  return [
    `M${n(from)} ${n(band.top)}`,
    `C${middle} ${n(band.top)} ${middle} ${n(end.top)} ${n(to)} ${n(end.top)}`,
    `V${n(end.bottom)}`,
    `C${middle} ${n(end.bottom)} ${middle} ${n(band.bottom)} ${n(from)} ${n(band.bottom)}`,
    'Z',
  ].join('')
}

/** Two decimals are finer than any screen or printer; more would only make the picture larger. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
