import type { ScoredBead } from '../step'
import { bestPath } from './best-path'
import type { ArcCosts } from './costs'
import type { Lattice } from './lattice'
import { posteriors, type Posteriors } from './posteriors'

/** What an unpaired unit that is rightly left so counts, where a right bead counts 1. */
const nullWorth = 0.5

/**
 * The alignment with the greatest expected number of right beads (maximum expected accuracy, as Do,
 * Mahabhashyam, Brudno and Batzoglou 2005), every bead with its posterior probability. Where the model is
 * not sure, that is safer than the single most probable alignment.
 */
export function decode(
  lattice: Lattice,
  costs: ArcCosts,
  probabilities: Posteriors = posteriors(lattice, costs),
): readonly ScoredBead[] {
  const unpaired = unpairedProbabilities(lattice, probabilities)
  return bestPath(lattice, expectedErrors(probabilities)).map(({ node, arCount, enCount, arc }) => {
    const row = lattice.nodeRows[node] ?? 0
    const column = lattice.nodeColumns[node] ?? 0
    const probability =
      arc >= 0
        ? (probabilities.bead[arc] ?? 0)
        : ((arCount > 0 ? unpaired.ar.get(row) : unpaired.en.get(column)) ?? 0)
    return {
      ar: unitsFrom(row, arCount),
      en: unitsFrom(column, enCount),
      probability: Math.min(1, Math.max(0, probability)),
    }
  })
}

function expectedErrors({ bead, arNull, enNull }: Posteriors): ArcCosts {
  return {
    bead: bead.map((probability) => -probability),
    arNull: arNull.map((probability) => -nullWorth * probability),
    enNull: enNull.map((probability) => -nullWorth * probability),
    states: { startsAr: 0, startsEn: 0, continuesAr: 0, continuesEn: 0, afterOtherSide: 0 },
  }
}

/** Of each unit: that it stays unpaired, wherever the other side stands then. */
function unpairedProbabilities(
  lattice: Lattice,
  probabilities: Posteriors,
): { readonly ar: ReadonlyMap<number, number>; readonly en: ReadonlyMap<number, number> } {
  const ar = new Map<number, number>()
  const en = new Map<number, number>()
  for (let node = 0; node < lattice.nodeRows.length; node += 1) {
    const row = lattice.nodeRows[node] ?? 0
    const column = lattice.nodeColumns[node] ?? 0
    ar.set(row, (ar.get(row) ?? 0) + (probabilities.arNull[node] ?? 0))
    en.set(column, (en.get(column) ?? 0) + (probabilities.enNull[node] ?? 0))
  }
  return { ar, en }
}

function unitsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => first + offset)
}
