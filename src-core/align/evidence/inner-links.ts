import type { Evidence } from './evidence'

/**
 * How much of a many-to-many bead's matched mass crosses its best inner cut, 0 to 1. Near 0, the bead
 * falls into two beads; a true n–m bead is held together by a sentence that straddles the cut.
 */
export function splittability(
  { pair }: Evidence,
  ar: number,
  arCount: number,
  en: number,
  enCount: number,
): number {
  let total = 0
  for (let row = 0; row < arCount; row += 1) {
    for (let column = 0; column < enCount; column += 1) total += pair(ar + row, en + column).mass
  }
  if (total === 0) return 0
  let least = Infinity
  for (let arCut = 1; arCut < arCount; arCut += 1) {
    for (let enCut = 1; enCut < enCount; enCut += 1) {
      let crossing = 0
      for (let row = 0; row < arCount; row += 1) {
        for (let column = 0; column < enCount; column += 1) {
          if (row < arCut !== column < enCut) crossing += pair(ar + row, en + column).mass
        }
      }
      if (crossing < least) least = crossing
    }
  }
  return least / total
}

/**
 * How much of the best match that each unit has anywhere lies inside the bead: mean over the units of a
 * side, and the least. 1 when every unit has its best partner in the bead.
 */
export function weakestShare(
  { pair }: Evidence,
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
      const mass = ofAr ? pair(ar + unit, en + other).mass : pair(ar + other, en + unit).mass
      if (mass > inside) inside = mass
    }
    const share = Math.min(1, (inside + 0.2) / ((best[(ofAr ? ar : en) + unit] ?? 0) + 0.4))
    sum += share
    if (share < least) least = share
  }
  return { mean: sum / count, least }
}
