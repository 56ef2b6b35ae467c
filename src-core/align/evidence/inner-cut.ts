import { greatestReach } from '../search/shapes'
import type { Evidence } from './evidence'
import { pairMass } from './pair-matches'

/**
 * How much of a many-to-many bead's matched mass crosses its best inner cut, 0 to 1. Near 0, the bead
 * falls into two beads; a true n–m bead is held together by a sentence that straddles the cut.
 */
export type InnerCut = (ar: number, arCount: number, en: number, enCount: number) => number

const width = greatestReach + 1

/** Prepares the measuring of inner cuts. Beads that begin at the same place share their sums. */
export function createInnerCut({ pairs }: Evidence): InnerCut {
  // sums[row][column]: mass of the pairs above and before, so that each cut costs four look-ups.
  const sums = new Float64Array(width * width)
  const known = new Int8Array(width)
  let arFirst = -1
  let enFirst = -1
  const addUp = (rows: number, columns: number): void => {
    for (let row = 1; row <= rows; row += 1) {
      for (let column = (known[row] ?? 0) + 1; column <= columns; column += 1) {
        const here = row * width + column
        sums[here] =
          pairMass(pairs, arFirst + row - 1, enFirst + column - 1) +
          (sums[here - width] ?? 0) +
          (sums[here - 1] ?? 0) -
          (sums[here - width - 1] ?? 0)
      }
      if (columns > (known[row] ?? 0)) known[row] = columns
    }
  }
  return (ar, arCount, en, enCount) => {
    if (ar !== arFirst || en !== enFirst) {
      known.fill(0)
      arFirst = ar
      enFirst = en
    }
    addUp(arCount, enCount)
    const total = sums[arCount * width + enCount] ?? 0
    if (total === 0) return 0
    let least = Infinity
    for (let arCut = 1; arCut < arCount; arCut += 1) {
      const row = arCut * width
      for (let enCut = 1; enCut < enCount; enCut += 1) {
        const crossing =
          (sums[row + enCount] ?? 0) +
          (sums[arCount * width + enCut] ?? 0) -
          2 * (sums[row + enCut] ?? 0)
        if (crossing < least) least = crossing
      }
    }
    return Math.max(0, least) / total
  }
}
