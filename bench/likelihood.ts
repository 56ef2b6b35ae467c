import { beadFeatureCount } from '../src-core/align/evidence/bead-feature-names'
import { nullFeatureCount } from '../src-core/align/evidence/null-features'
import type { ArcCosts } from '../src-core/align/search/costs'
import { posteriors } from '../src-core/align/search/posteriors'
import { stateCosts } from '../src-core/align/search/score-arcs'
import type { Objective } from './minimise'
import type { TrainingExample } from './training-example'

export const parameterCount = beadFeatureCount + nullFeatureCount

/** Places of the state features among the null features, in the order of StateCosts. */
const stateFeaturePlaces = [2, 3, 4, 5, 6]

/** The costs of an example's arcs under a parameter vector: bead weights, then null weights. */
export function exampleCosts(example: TrainingExample, parameters: Float64Array): ArcCosts {
  const bead = parameters.subarray(0, beadFeatureCount)
  const unpaired = parameters.subarray(beadFeatureCount)
  return {
    bead: multiply(example.features.bead, bead),
    arNull: multiply(example.features.arNull, unpaired),
    enNull: multiply(example.features.enNull, unpaired),
    states: stateCosts(unpaired),
  }
}

function multiply(rows: Float32Array, weights: Float64Array): Float64Array {
  const width = weights.length
  const costs = new Float64Array(rows.length / width)
  for (let row = 0, at = 0; row < costs.length; row += 1) {
    let sum = 0
    for (let feature = 0; feature < width; feature += 1, at += 1) {
      sum += (rows[at] ?? 0) * (weights[feature] ?? 0)
    }
    costs[row] = sum
  }
  return costs
}

/** Minus the conditional log-likelihood of the right alignments, with an L2 penalty. */
export function negativeLogLikelihood(
  examples: readonly TrainingExample[],
  penalty: number,
): Objective {
  return (parameters) => {
    const gradient = new Float64Array(parameterCount)
    let value = 0
    for (const example of examples) {
      const costs = exampleCosts(example, parameters)
      const expected = posteriors(example.lattice, costs)
      const { path, features, weight } = example
      const beadShares = expected.bead.map((share) => -share * weight)
      const arShares = expected.arNull.map((share) => -share * weight)
      const enShares = expected.enNull.map((share) => -share * weight)
      let pathCost = 0
      for (const arc of path.beads) {
        beadShares[arc] = (beadShares[arc] ?? 0) + weight
        pathCost += costs.bead[arc] ?? 0
      }
      for (const node of path.arNulls) {
        arShares[node] = (arShares[node] ?? 0) + weight
        pathCost += costs.arNull[node] ?? 0
      }
      for (const node of path.enNulls) {
        enShares[node] = (enShares[node] ?? 0) + weight
        pathCost += costs.enNull[node] ?? 0
      }
      addRows(gradient, 0, features.bead, beadShares, beadFeatureCount)
      addRows(gradient, beadFeatureCount, features.arNull, arShares, nullFeatureCount)
      addRows(gradient, beadFeatureCount, features.enNull, enShares, nullFeatureCount)
      for (const [state, place] of stateFeaturePlaces.entries()) {
        const at = beadFeatureCount + place
        const used = path.states[state] ?? 0
        pathCost += used * (parameters[at] ?? 0)
        gradient[at] = (gradient[at] ?? 0) + weight * (used - (expected.states[state] ?? 0))
      }
      value += weight * (pathCost - expected.logPartition)
    }
    for (let at = 0; at < parameterCount; at += 1) {
      const weight = parameters[at] ?? 0
      value += (penalty / 2) * weight * weight
      gradient[at] = (gradient[at] ?? 0) + penalty * weight
    }
    return { value, gradient }
  }
}

function addRows(
  gradient: Float64Array,
  offset: number,
  rows: Float32Array,
  shares: Float64Array,
  width: number,
): void {
  for (let row = 0; row < shares.length; row += 1) {
    const share = shares[row] ?? 0
    if (Math.abs(share) < 1e-9) continue
    const at = row * width
    for (let feature = 0; feature < width; feature += 1) {
      gradient[offset + feature] =
        (gradient[offset + feature] ?? 0) + share * (rows[at + feature] ?? 0)
    }
  }
}
