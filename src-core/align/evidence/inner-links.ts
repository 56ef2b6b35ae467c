import type { Evidence } from './evidence'
import { pairMass } from './pair-matches'

let sums = new Float64Array(100)

/**
 * How much of a many-to-many bead's matched mass crosses its best inner cut, 0 to 1. Near 0, the bead
 * falls into two beads; a true n–m bead is held together by a sentence that straddles the cut.
 */
export function splittability(
  { pairs }: Evidence,
  ar: number,
  arCount: number,
  en: number,
  enCount: number,
): number {
  // sums[row][column]: mass of the pairs above and before, so that each cut costs four look-ups.
  const width = enCount + 1
  if ((arCount + 1) * width > sums.length) sums = new Float64Array((arCount + 1) * width)
  sums.fill(0, 0, (arCount + 1) * width)
  for (let row = 1; row <= arCount; row += 1) {
    for (let column = 1; column <= enCount; column += 1) {
      const here = row * width + column
      sums[here] =
        pairMass(pairs, ar + row - 1, en + column - 1) +
        (sums[here - width] ?? 0) +
        (sums[here - 1] ?? 0) -
        (sums[here - width - 1] ?? 0)
    }
  }
  const total = sums[arCount * width + enCount] ?? 0
  if (total === 0) return 0
  let least = Infinity
  for (let arCut = 1; arCut < arCount; arCut += 1) {
    for (let enCut = 1; enCut < enCount; enCut += 1) {
      const crossing =
        (sums[arCut * width + enCount] ?? 0) +
        (sums[arCount * width + enCut] ?? 0) -
        2 * (sums[arCut * width + enCut] ?? 0)
      if (crossing < least) least = crossing
    }
  }
  return Math.max(0, least) / total
}

/**
 * How much of the best match that each unit has anywhere lies inside the bead: mean over the units of a
 * side, and the least. 1 when every unit has its best partner in the bead.
 */
export function weakestShare(
  { pairs }: Evidence,
  ar: number,
  arCount: number,
  en: number,
  enCount: number,
  best: Float32Array,
  ofAr: boolean,
): { readonly mean: number; readonly least: number } {
  const count = ofAr ? arCount : enCount
  const others = ofAr ? enCount : arCount
  let sum = 0
  let least = 1
  for (let unit = 0; unit < count; unit += 1) {
    let inside = 0
    for (let other = 0; other < others; other += 1) {
      const mass = ofAr
        ? pairMass(pairs, ar + unit, en + other)
        : pairMass(pairs, ar + other, en + unit)
      if (mass > inside) inside = mass
    }
    const share = Math.min(1, (inside + 0.2) / ((best[(ofAr ? ar : en) + unit] ?? 0) + 0.4))
    sum += share
    if (share < least) least = share
  }
  return { mean: sum / count, least }
}
