import type { Evidence } from './evidence'
import { createUnitCoverage, field, type UnitCoverage } from './unit-coverage'

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
  /** Share of the mass of its first and last words that is matched. */
  firstCoverage: number
  lastCoverage: number
}

/** Measurements of a bead; the next call writes over them. */
export interface Coverage {
  readonly ar: SideCoverage
  readonly en: SideCoverage
  /** Mean distance of the relative positions of matched words, 0 to 1; small when order is kept. */
  order: number
}

/** Measures beads; `forget` gives the memory of passed ones back. */
export interface BeadCoverage {
  measure(ar: number, arCount: number, en: number, enCount: number): Coverage
  forget(): void
}

const orderWithoutMatches = 0.3
const leastCovered = 0.3

/** Measures the word matches of beads: sums over their units, and the order of the matched words. */
export function createCoverage(evidence: Evidence): BeadCoverage {
  const { words, pairs } = evidence
  const arUnits = createUnitCoverage(words, pairs, true)
  const enUnits = createUnitCoverage(words, pairs, false)
  const coverage: Coverage = { ar: emptySide(), en: emptySide(), order: 0 }
  const measure = (ar: number, arCount: number, en: number, enCount: number): Coverage => {
    clear(coverage.ar)
    clear(coverage.en)
    const arFirst = words.ar.side.units[ar]?.firstToken ?? 0
    const arSpan = (words.ar.side.units[ar + arCount - 1]?.endToken ?? 0) - arFirst
    const enFirst = words.en.side.units[en]?.firstToken ?? 0
    const enSpan = (words.en.side.units[en + enCount - 1]?.endToken ?? 0) - enFirst
    let distance = 0
    for (let unit = 0; unit < arCount; unit += 1) {
      const row = arUnits.find(ar + unit, en, enCount)
      add(coverage.ar, arUnits, row, unit === 0, unit === arCount - 1)
      const { rows, matchTokens, matchPlaces, matchMasses } = arUnits
      const end = rows[row + field.endMatch] ?? 0
      for (let match = rows[row + field.firstMatch] ?? 0; match < end; match += 1) {
        const here = ((matchTokens[match] ?? 0) - arFirst + 0.5) / arSpan
        const there = ((matchPlaces[match] ?? 0) - enFirst + 0.5) / enSpan
        distance += (matchMasses[match] ?? 0) * Math.abs(here - there)
      }
    }
    for (let unit = 0; unit < enCount; unit += 1) {
      const row = enUnits.find(en + unit, ar, arCount)
      add(coverage.en, enUnits, row, unit === 0, unit === enCount - 1)
    }
    const { matched } = coverage.ar
    coverage.order = matched > 0 ? distance / matched : orderWithoutMatches
    return coverage
  }
  return {
    measure,
    forget() {
      arUnits.forget()
      enUnits.forget()
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
    firstCoverage: 0,
    lastCoverage: 0,
  }
}

function clear(side: SideCoverage): void {
  side.total = 0
  side.matched = 0
  side.weak = 0
  side.learned = 0
  side.missing = 0
  side.unknown = 0
  side.names = 0
  side.namesMissing = 0
  side.numbers = 0
  side.numbersMissing = 0
  side.weakestUnit = 1
  side.uncovered = 0
  side.firstCoverage = 0
  side.lastCoverage = 0
}

function add(
  side: SideCoverage,
  { rows }: UnitCoverage,
  row: number,
  isFirst: boolean,
  isLast: boolean,
): void {
  const total = rows[row + field.total] ?? 0
  const matched = rows[row + field.matched] ?? 0
  side.total += total
  side.matched += matched
  side.weak += rows[row + field.weak] ?? 0
  side.learned += rows[row + field.learned] ?? 0
  side.missing += rows[row + field.missing] ?? 0
  side.unknown += rows[row + field.unknown] ?? 0
  side.names += rows[row + field.names] ?? 0
  side.namesMissing += rows[row + field.namesMissing] ?? 0
  side.numbers += rows[row + field.numbers] ?? 0
  side.numbersMissing += rows[row + field.numbersMissing] ?? 0
  side.weakestUnit = Math.min(side.weakestUnit, matched / (total + 0.5))
  if (matched < leastCovered) side.uncovered += 1
  if (isFirst) {
    side.firstCoverage =
      (rows[row + field.firstMatched] ?? 0) / ((rows[row + field.firstTotal] ?? 0) + 0.5)
  }
  if (isLast) {
    side.lastCoverage =
      (rows[row + field.lastMatched] ?? 0) / ((rows[row + field.lastTotal] ?? 0) + 0.5)
  }
}
