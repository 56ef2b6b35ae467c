import { greatestReach } from '../search/shapes'
import { field, type UnitCoverage } from './unit-coverage'

/** How the words of one side of a bead are matched by the other side: sums of the fields of UnitCoverage. */
export interface SideCoverage {
  total: number
  matched: number
  weak: number
  learned: number
  missing: number
  unknown: number
  names: number
  namesMissing: number
  numbers: number
  numbersMissing: number
  /** Least coverage of any of its units, 0 to 1. */
  weakestUnit: number
  /** Units without any match. */
  uncovered: number
  /** How much of the best match that each unit has anywhere lies inside the bead: mean, and the least. */
  bestShare: number
  leastBestShare: number
  /** Share of the mass of its first and last words that is matched. */
  firstCoverage: number
  lastCoverage: number
  /** Mass of its first and last words that the unit just outside, on the other side, matches better. */
  firstLeak: number
  lastLeak: number
}

/** Measures one side of beads. */
export interface SideMeasure {
  /** The coverage of `count` units from `first` on by `otherCount` units; the next call writes over it. */
  measure(first: number, count: number, other: number, otherCount: number): SideCoverage
  /** The row, in UnitCoverage, of the last of `count` units of the bead measured last. */
  rowOf(count: number, otherCount: number): number
  /** Rows found before are no longer valid. */
  forget(): void
}

const leastCovered = 0.3
const width = greatestReach + 1
/** What is added up over the units of a bead; those before `weakest` stand first in the rows, too. */
const sum = { weakest: 10, uncovered: 11, bestShare: 12, leastBestShare: 13 } as const
const sumCount = 14

/**
 * Prepares the sums over the units of beads. Beads that begin at the same place share them: a bead with
 * one unit more costs one more addition.
 */
export function createSideMeasure(units: UnitCoverage): SideMeasure {
  // Of a number of units of this side and of the other, from the place at hand on.
  const sums = new Float64Array(width * width * sumCount)
  const rowOfLast = new Int32Array(width * width)
  const isKnown = new Uint8Array(width * width)
  for (let others = 0; others < width; others += 1) {
    sums[others * sumCount + sum.weakest] = 1
    sums[others * sumCount + sum.leastBestShare] = 1
  }
  let ownFirst = -1
  let otherFirst = -1
  const side = emptySide()

  const addUp = (count: number, others: number): number => {
    const cell = count * width + others
    const at = cell * sumCount
    if (count === 0 || isKnown[cell] === 1) return at
    const before = addUp(count - 1, others)
    const row = units.find(ownFirst + count - 1, otherFirst, others)
    const { rows } = units
    for (let place = 0; place < sum.weakest; place += 1) {
      sums[at + place] = (sums[before + place] ?? 0) + (rows[row + place] ?? 0)
    }
    const matched = rows[row + field.matched] ?? 0
    const share = rows[row + field.bestShare] ?? 0
    sums[at + sum.weakest] = Math.min(
      sums[before + sum.weakest] ?? 1,
      matched / ((rows[row + field.total] ?? 0) + 0.5),
    )
    sums[at + sum.uncovered] =
      (sums[before + sum.uncovered] ?? 0) + (matched < leastCovered ? 1 : 0)
    sums[at + sum.bestShare] = (sums[before + sum.bestShare] ?? 0) + share
    sums[at + sum.leastBestShare] = Math.min(sums[before + sum.leastBestShare] ?? 1, share)
    rowOfLast[cell] = row
    isKnown[cell] = 1
    return at
  }

  return {
    measure(first, count, other, otherCount) {
      if (first !== ownFirst || other !== otherFirst) {
        isKnown.fill(0)
        ownFirst = first
        otherFirst = other
      }
      const at = addUp(count, otherCount)
      side.total = sums[at + field.total] ?? 0
      side.matched = sums[at + field.matched] ?? 0
      side.weak = sums[at + field.weak] ?? 0
      side.learned = sums[at + field.learned] ?? 0
      side.missing = sums[at + field.missing] ?? 0
      side.unknown = sums[at + field.unknown] ?? 0
      side.names = sums[at + field.names] ?? 0
      side.namesMissing = sums[at + field.namesMissing] ?? 0
      side.numbers = sums[at + field.numbers] ?? 0
      side.numbersMissing = sums[at + field.numbersMissing] ?? 0
      side.weakestUnit = sums[at + sum.weakest] ?? 1
      side.uncovered = sums[at + sum.uncovered] ?? 0
      side.bestShare = (sums[at + sum.bestShare] ?? 0) / count
      side.leastBestShare = sums[at + sum.leastBestShare] ?? 1
      const { rows } = units
      const firstRow = rowOfLast[width + otherCount] ?? 0
      const lastRow = rowOfLast[count * width + otherCount] ?? 0
      side.firstCoverage =
        (rows[firstRow + field.firstMatched] ?? 0) /
        ((rows[firstRow + field.firstTotal] ?? 0) + 0.5)
      side.lastCoverage =
        (rows[lastRow + field.lastMatched] ?? 0) / ((rows[lastRow + field.lastTotal] ?? 0) + 0.5)
      side.firstLeak = rows[firstRow + field.firstLeak] ?? 0
      side.lastLeak = rows[lastRow + field.lastLeak] ?? 0
      return side
    },
    rowOf: (count, otherCount) => rowOfLast[count * width + otherCount] ?? 0,
    forget() {
      ownFirst = -1
      isKnown.fill(0)
    },
  }
}

function emptySide(): SideCoverage {
  return {
    total: 0,
    matched: 0,
    weak: 0,
    learned: 0,
    missing: 0,
    unknown: 0,
    names: 0,
    namesMissing: 0,
    numbers: 0,
    numbersMissing: 0,
    weakestUnit: 1,
    uncovered: 0,
    bestShare: 0,
    leastBestShare: 1,
    firstCoverage: 0,
    lastCoverage: 0,
    firstLeak: 0,
    lastLeak: 0,
  }
}
