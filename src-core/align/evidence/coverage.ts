import type { Evidence } from './evidence'
import { createUnitCoverage, type UnitCoverage } from './unit-coverage'

/** How the words of one side of a bead are matched by the other side: see UnitCoverage for the sums. */
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

export interface Coverage {
  readonly ar: SideCoverage
  readonly en: SideCoverage
  /** Mean distance of the relative positions of matched words, 0 to 1; small when order is kept. */
  readonly order: number
}

const orderWithoutMatches = 0.3

/** Measures the word matches of beads: sums over their units, and the order of the matched words. */
export function createCoverage(
  evidence: Evidence,
): (ar: number, arCount: number, en: number, enCount: number) => Coverage {
  const { words, pair } = evidence
  const arUnit = createUnitCoverage(words, pair, true)
  const enUnit = createUnitCoverage(words, pair, false)
  return (ar, arCount, en, enCount) => {
    const arSide = emptySide()
    const enSide = emptySide()
    const arFirst = words.ar.side.units[ar]?.firstToken ?? 0
    const arSpan = (words.ar.side.units[ar + arCount - 1]?.endToken ?? 0) - arFirst
    const enFirst = words.en.side.units[en]?.firstToken ?? 0
    const enSpan = (words.en.side.units[en + enCount - 1]?.endToken ?? 0) - enFirst
    let distance = 0
    for (let unit = 0; unit < arCount; unit += 1) {
      const coverage = arUnit(ar + unit, en, enCount)
      add(arSide, coverage, unit === 0, unit === arCount - 1)
      const { tokens, places, masses } = coverage
      for (let match = 0; match < tokens.length; match += 1) {
        const here = ((tokens[match] ?? 0) - arFirst + 0.5) / arSpan
        const there = ((places[match] ?? 0) - enFirst + 0.5) / enSpan
        distance += (masses[match] ?? 0) * Math.abs(here - there)
      }
    }
    for (let unit = 0; unit < enCount; unit += 1) {
      add(enSide, enUnit(en + unit, ar, arCount), unit === 0, unit === enCount - 1)
    }
    return {
      ar: arSide,
      en: enSide,
      order: arSide.matched > 0 ? distance / arSide.matched : orderWithoutMatches,
    }
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

function add(side: SideCoverage, unit: UnitCoverage, isFirst: boolean, isLast: boolean): void {
  side.total += unit.total
  side.matched += unit.matched
  side.weak += unit.weak
  side.learned += unit.learned
  side.missing += unit.missing
  side.unknown += unit.unknown
  side.names += unit.names
  side.namesMissing += unit.namesMissing
  side.numbers += unit.numbers
  side.numbersMissing += unit.numbersMissing
  side.weakestUnit = Math.min(side.weakestUnit, unit.matched / (unit.total + 0.5))
  if (unit.matched < 0.3) side.uncovered += 1
  if (isFirst) side.firstCoverage = unit.firstMatched / (unit.firstTotal + 0.5)
  if (isLast) side.lastCoverage = unit.lastMatched / (unit.lastTotal + 0.5)
}
