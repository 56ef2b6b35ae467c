import type { DocumentWords } from '../evidence/document'
import { cellOf, type Band } from './band'
import type { CoarseScores } from './coarse-scores'

/** Costs of the coarse search, in the same arbitrary unit; the fine search never sees them. */
const nullCost = 0.9
const extendCost = 0.7
const similarityGain = 11
const massGain = 0.25
const greatestMass = 8
const lengthCost = 0.8

/** The gain of pairing two units as the coarse search sees it. */
export type PairGain = (arUnit: number, enUnit: number) => number

/** Similarity of two units by their matched words and lengths; 0 outside the band. */
export function coarseGain(
  words: DocumentWords,
  scores: CoarseScores,
  lengthRatio: number,
): PairGain {
  const { band, mass } = scores
  const arMass = words.ar.unitMass
  const enMass = words.en.unitMass
  const arLog = Float32Array.from(words.ar.side.units, ({ length }) =>
    Math.log(lengthRatio * length + 8),
  )
  const enLog = Float32Array.from(words.en.side.units, ({ length }) => Math.log(length + 8))
  return (row, column) => {
    const cell = cellOf(band, row, column)
    if (cell < 0) return 0
    const matched = mass[cell] ?? 0
    const size = Math.sqrt(((arMass[row] ?? 0) + 2) * ((enMass[column] ?? 0) + 2))
    return (
      (similarityGain * matched) / size +
      massGain * Math.min(greatestMass, matched) -
      lengthCost * Math.abs((arLog[row] ?? 0) - (enLog[column] ?? 0))
    )
  }
}

/**
 * How far the best monotone path through each place of a band of places, from its first to its last, stays
 * behind the best of all: max-marginals by one forward and one backward pass.
 */
export function coarseLag(places: Band, gain: PairGain): Float64Array {
  const count = places.offsets.at(-1) ?? 0
  const forward = new Float64Array(count).fill(-Infinity)
  const backward = new Float64Array(count).fill(-Infinity)
  // Gain of the pair that ends at a place, and of a single unit that joins it or stays unpaired.
  const pair = new Float64Array(count)
  const single = new Float64Array(count).fill(-nullCost)
  const rows = places.low.length
  forward[0] = 0
  for (let at = 0, cell = 0; at < rows; at += 1) {
    const row = places.firstRow + at
    for (
      let column = places.low[at] ?? 0;
      column < (places.high[at] ?? 0);
      column += 1, cell += 1
    ) {
      if (row > 0 && column > 0) {
        const here = gain(row - 1, column - 1)
        pair[cell] = here
        single[cell] = Math.max(-nullCost, 0.8 * here - extendCost)
      }
      let best = forward[cell] ?? -Infinity
      const diagonal = cellOf(places, row - 1, column - 1)
      if (diagonal >= 0) best = Math.max(best, (forward[diagonal] ?? 0) + (pair[cell] ?? 0))
      const above = cellOf(places, row - 1, column)
      if (above >= 0) best = Math.max(best, (forward[above] ?? 0) + (single[cell] ?? 0))
      const before = cellOf(places, row, column - 1)
      if (before >= 0) best = Math.max(best, (forward[before] ?? 0) + (single[cell] ?? 0))
      forward[cell] = best
    }
  }
  backward[count - 1] = 0
  for (let at = rows - 1, cell = count - 1; at >= 0; at -= 1) {
    const row = places.firstRow + at
    for (
      let column = (places.high[at] ?? 0) - 1;
      column >= (places.low[at] ?? 0);
      column -= 1, cell -= 1
    ) {
      let best = backward[cell] ?? -Infinity
      const diagonal = cellOf(places, row + 1, column + 1)
      if (diagonal >= 0) best = Math.max(best, (backward[diagonal] ?? 0) + (pair[diagonal] ?? 0))
      const below = cellOf(places, row + 1, column)
      if (below >= 0) best = Math.max(best, (backward[below] ?? 0) + (single[below] ?? 0))
      const after = cellOf(places, row, column + 1)
      if (after >= 0) best = Math.max(best, (backward[after] ?? 0) + (single[after] ?? 0))
      backward[cell] = best
    }
  }
  const best = forward[count - 1] ?? 0
  return forward.map((value, index) => best - value - (backward[index] ?? 0))
}
