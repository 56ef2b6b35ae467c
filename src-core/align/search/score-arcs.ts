import type { Weights } from '../aligner-data'
import { beadFeatureCount, beadFeatureNames } from '../evidence/bead-feature-names'
import { createBeadFeatures } from '../evidence/bead-features'
import type { Evidence } from '../evidence/evidence'
import {
  createNullFeatures,
  nullFeatureCount,
  nullFeatureNames,
  nullStateFeatureCount,
} from '../evidence/null-features'
import type { ArcCosts, StateCosts } from './costs'
import type { Lattice } from './lattice'

/** Features of every arc of a lattice, row by row; what fitting needs and searching does not keep. */
export interface ArcFeatures {
  readonly bead: Float32Array
  readonly arNull: Float32Array
  readonly enNull: Float32Array
}

/** Called for every arc with its features in the first places of `features`. */
export type ArcVisitor = (kind: keyof ArcFeatures, arc: number, features: Float32Array) => void

/** The features of the arcs of one document, lattice by lattice. */
export interface ArcReader {
  /** Computes the features of all arcs of a lattice, one after the other. */
  visit(lattice: Lattice, visitor: ArcVisitor): void
}

/**
 * Rows after which all that was measured is forgotten: nodes further on have other units, and what lies
 * close together in memory is read faster.
 */
const rememberedRows = 128

/** Prepares the features of a document's arcs. */
export function createArcReader(evidence: Evidence): ArcReader {
  const beadFeatures = createBeadFeatures(evidence)
  const arNullFeatures = createNullFeatures(evidence, true)
  const enNullFeatures = createNullFeatures(evidence, false)
  const beadRow = new Float32Array(beadFeatureCount)
  const nullRow = new Float32Array(nullFeatureCount)
  return {
    visit(lattice, visitor) {
      let forgetAt = -1
      for (let node = 0; node < lattice.nodeRows.length; node += 1) {
        const row = lattice.nodeRows[node] ?? 0
        if (row >= forgetAt) {
          beadFeatures.forget()
          evidence.pairs.forget()
          forgetAt = row + rememberedRows
        }
        const column = lattice.nodeColumns[node] ?? 0
        const end = lattice.beadOffsets[node + 1] ?? 0
        for (let arc = lattice.beadOffsets[node] ?? 0; arc < end; arc += 1) {
          beadFeatures.write(
            row,
            lattice.beadAr[arc] ?? 0,
            column,
            lattice.beadEn[arc] ?? 0,
            beadRow,
            0,
          )
          visitor('bead', arc, beadRow)
        }
        if ((lattice.arNullTo[node] ?? -1) >= 0) {
          arNullFeatures(row, column, nullRow, 0)
          visitor('arNull', node, nullRow)
        }
        if ((lattice.enNullTo[node] ?? -1) >= 0) {
          enNullFeatures(column, row, nullRow, 0)
          visitor('enNull', node, nullRow)
        }
      }
    },
  }
}

/** The weights of a model as lists in the order of the feature names. */
export function weightLists(weights: Weights): { bead: Float64Array; null: Float64Array } {
  return {
    bead: Float64Array.from(beadFeatureNames, (name) => weights.bead[name] ?? 0),
    null: Float64Array.from(nullFeatureNames, (name) => weights.null[name] ?? 0),
  }
}

/** The costs of all arcs under a model. */
export function scoreArcs(reader: ArcReader, lattice: Lattice, weights: Weights): ArcCosts {
  const lists = weightLists(weights)
  const costs: ArcCosts = {
    bead: new Float64Array(lattice.beadTo.length),
    arNull: new Float64Array(lattice.nodeRows.length),
    enNull: new Float64Array(lattice.nodeRows.length),
    states: stateCosts(lists.null),
  }
  reader.visit(lattice, (kind, arc, features) => {
    costs[kind][arc] = dot(features, kind === 'bead' ? lists.bead : lists.null)
  })
  return costs
}

/** The costs of the null features that depend on the state of the search. */
export function stateCosts(nullWeights: Float64Array): StateCosts {
  const at = (name: (typeof nullFeatureNames)[number]): number =>
    nullWeights[nullFeatureNames.indexOf(name)] ?? 0
  return {
    startsAr: at('starts-run-ar'),
    startsEn: at('starts-run-en'),
    continuesAr: at('continues-ar'),
    continuesEn: at('continues-en'),
    afterOtherSide: at('after-other-side'),
  }
}

/** First of the null features that are read from the unit and its place. */
export const firstUnitFeature = nullStateFeatureCount

/** The sum of features times weights. */
export function dot(features: Float32Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < weights.length; at += 1) sum += (features[at] ?? 0) * (weights[at] ?? 0)
  return sum
}
