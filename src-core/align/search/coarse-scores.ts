import type { DocumentWords, SideWords } from '../evidence/document'
import { cellOf, type Band } from './band'

/** Word matches between single units, over a band of pairs that begins at row 0. */
export interface CoarseScores {
  readonly band: Band
  /** Mass of matched words (nats) of each pair. */
  readonly mass: Float32Array
  /** The greatest mass of each unit with any unit of the other side, and with the next best. */
  readonly bestOfAr: Float32Array
  readonly bestOfEn: Float32Array
}

const leastWeight = 0.15

/**
 * Adds up the matches of each pair of units in the band, in both directions, by way of the postings:
 * linear in the matches.
 */
export function coarseScores(words: DocumentWords, band: Band): CoarseScores {
  const mass = new Float32Array(band.offsets.at(-1) ?? 0)
  const columns = words.en.side.units.length
  addMatches(words.ar, words.en, band, (row, column, value) => {
    const cell = (band.offsets[row] ?? 0) + column - (band.low[row] ?? 0)
    mass[cell] = (mass[cell] ?? 0) + value / 2
  })
  addMatches(words.en, words.ar, columnReach(band, columns), (column, row, value) => {
    const cell = cellOf(band, row, column)
    if (cell >= 0) mass[cell] = (mass[cell] ?? 0) + value / 2
  })
  const bestOfAr = new Float32Array(band.low.length)
  const bestOfEn = new Float32Array(columns)
  for (let row = 0, cell = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column < (band.high[row] ?? 0); column += 1, cell += 1) {
      const value = mass[cell] ?? 0
      if (value > (bestOfAr[row] ?? 0)) bestOfAr[row] = value
      if (value > (bestOfEn[column] ?? 0)) bestOfEn[column] = value
    }
  }
  return { band, mass, bestOfAr, bestOfEn }
}

/** The rows that each column of a band meets, from the first to the last. */
function columnReach(band: Band, columns: number): Pick<Band, 'low' | 'high'> {
  const low = new Int32Array(columns).fill(band.low.length)
  const high = new Int32Array(columns)
  for (let row = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column < (band.high[row] ?? 0); column += 1) {
      if ((low[column] ?? 0) > row) low[column] = row
      high[column] = row + 1
    }
  }
  return { low, high }
}

/**
 * Calls `found` for every word of every unit with each unit in its reach that holds a match. Reaches of
 * units further on begin further on.
 */
function addMatches(
  words: SideWords,
  others: SideWords,
  reach: Pick<Band, 'low' | 'high'>,
  found: (unit: number, other: number, value: number) => void,
): void {
  const best = new Float32Array(others.side.units.length)
  const touched = new Int32Array(others.side.units.length)
  // Of each type of the other side: its first posting within reach.
  const begins = others.postingOffsets.slice()
  const { postings } = others
  for (const [unit, { firstToken, endToken }] of words.side.units.entries()) {
    const low = reach.low[unit] ?? 0
    const high = reach.high[unit] ?? 0
    if (low >= high) continue
    for (let token = firstToken; token < endToken; token += 1) {
      const type = words.side.tokenTypes[token] ?? 0
      const weight = words.weights[type] ?? 0
      if (weight < leastWeight || words.hasMatch[type] === 0) continue
      let count = 0
      const endLink = words.linkOffsets[type + 1] ?? 0
      for (let link = words.linkOffsets[type] ?? 0; link < endLink; link += 1) {
        const target = words.linkTypes[link] ?? 0
        const strength = words.linkStrengths[link] ?? 0
        const end = others.postingOffsets[target + 1] ?? 0
        let at = begins[target] ?? 0
        if (at < end && (postings[at] ?? 0) < low) {
          while (at < end && (postings[at] ?? 0) < low) at += 1
          begins[target] = at
        }
        for (; at < end; at += 1) {
          const other = postings[at] ?? 0
          if (other >= high) break
          const before = best[other] ?? 0
          if (before === 0) {
            touched[count] = other
            count += 1
          }
          if (before < strength) best[other] = strength
        }
      }
      for (let at = 0; at < count; at += 1) {
        const other = touched[at] ?? 0
        found(unit, other, weight * (best[other] ?? 0))
        best[other] = 0
      }
    }
  }
}
