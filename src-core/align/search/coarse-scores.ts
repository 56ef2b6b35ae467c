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
  const reach = columnReach(band, columns)
  addMatches(words.ar, words.en, band, (unit, other, value) => {
    const cell = cellOf(band, unit, other)
    if (cell >= 0) mass[cell] = (mass[cell] ?? 0) + value / 2
  })
  addMatches(words.en, words.ar, reach, (unit, other, value) => {
    const cell = cellOf(band, other, unit)
    if (cell >= 0) mass[cell] = (mass[cell] ?? 0) + value / 2
  })
  const bestOfAr = new Float32Array(band.low.length)
  const bestOfEn = new Float32Array(columns)
  for (let row = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column < (band.high[row] ?? 0); column += 1) {
      const value = mass[cellOf(band, row, column)] ?? 0
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

/** Calls `found` for every word of every unit with each unit in its reach that holds a match. */
function addMatches(
  words: SideWords,
  others: SideWords,
  reach: Pick<Band, 'low' | 'high'>,
  found: (unit: number, other: number, value: number) => void,
): void {
  const best = new Float32Array(others.side.units.length)
  const touched: number[] = []
  for (const [unit, { firstToken, endToken }] of words.side.units.entries()) {
    const low = reach.low[unit] ?? 0
    const high = reach.high[unit] ?? 0
    for (let token = firstToken; token < endToken; token += 1) {
      const type = words.side.tokenTypes[token] ?? 0
      const weight = words.weights[type] ?? 0
      if (weight < leastWeight || words.hasMatch[type] === 0) continue
      const endLink = words.linkOffsets[type + 1] ?? 0
      for (let link = words.linkOffsets[type] ?? 0; link < endLink; link += 1) {
        const target = words.linkTypes[link] ?? 0
        const strength = words.linkStrengths[link] ?? 0
        const end = others.postingOffsets[target + 1] ?? 0
        let at = firstAtLeast(others.postings, others.postingOffsets[target] ?? 0, end, low)
        for (; at < end; at += 1) {
          const other = others.postings[at] ?? 0
          if (other >= high) break
          if (best[other] === 0) touched.push(other)
          if ((best[other] ?? 0) < strength) best[other] = strength
        }
      }
      for (const other of touched) {
        found(unit, other, weight * (best[other] ?? 0))
        best[other] = 0
      }
      touched.length = 0
    }
  }
}

function firstAtLeast(list: Int32Array, from: number, end: number, value: number): number {
  let low = from
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
