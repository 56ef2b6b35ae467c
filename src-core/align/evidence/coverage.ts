import type { Evidence } from './evidence'
import { createSideMeasure, type SideCoverage } from './side-coverage'
import { createUnitCoverage, field } from './unit-coverage'

/** Measurements of a bead; the next call writes over them. */
export interface Coverage {
  readonly ar: SideCoverage
  readonly en: SideCoverage
  /** Mean distance of the relative positions of matched words, 0 to 1; small when order is kept. */
  readonly order: number
}

/** Measures beads; `forget` gives the memory of passed ones back. */
export interface BeadCoverage {
  measure(ar: number, arCount: number, en: number, enCount: number): Coverage
  forget(): void
}

const orderWithoutMatches = 0.3

/** Measures the word matches of beads: sums over their units, and the order of the matched words. */
export function createCoverage(evidence: Evidence): BeadCoverage {
  const { words } = evidence
  const arUnits = createUnitCoverage(evidence, true)
  const enUnits = createUnitCoverage(evidence, false)
  const arMeasure = createSideMeasure(arUnits)
  const enMeasure = createSideMeasure(enUnits)
  const measure = (ar: number, arCount: number, en: number, enCount: number): Coverage => {
    const arCoverage = arMeasure.measure(ar, arCount, en, enCount)
    const enCoverage = enMeasure.measure(en, enCount, ar, arCount)
    const arFirst = words.ar.side.units[ar]?.firstToken ?? 0
    const arSpan = (words.ar.side.units[ar + arCount - 1]?.endToken ?? 0) - arFirst
    const enFirst = words.en.side.units[en]?.firstToken ?? 0
    const enSpan = (words.en.side.units[en + enCount - 1]?.endToken ?? 0) - enFirst
    const { rows, matchTokens, matchPlaces, matchMasses } = arUnits
    let distance = 0
    for (let count = 1; count <= arCount; count += 1) {
      const row = arMeasure.rowOf(count, enCount)
      const end = rows[row + field.endMatch] ?? 0
      for (let match = rows[row + field.firstMatch] ?? 0; match < end; match += 1) {
        const here = ((matchTokens[match] ?? 0) - arFirst + 0.5) / arSpan
        const there = ((matchPlaces[match] ?? 0) - enFirst + 0.5) / enSpan
        distance += (matchMasses[match] ?? 0) * Math.abs(here - there)
      }
    }
    return {
      ar: arCoverage,
      en: enCoverage,
      order: arCoverage.matched > 0 ? distance / arCoverage.matched : orderWithoutMatches,
    }
  }
  return {
    measure,
    forget() {
      arUnits.forget()
      enUnits.forget()
      arMeasure.forget()
      enMeasure.forget()
    },
  }
}
