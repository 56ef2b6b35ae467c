import { stateCount, type ArcCosts } from './costs'
import type { Lattice } from './lattice'

/** Probabilities of the arcs of a lattice, given all evidence. */
export interface Posteriors {
  /** -ln of the sum over all alignments. */
  readonly logPartition: number
  readonly bead: Float64Array
  /** Of each node: that the alignment passes it. */
  readonly node: Float64Array
  /** By node: of leaving its next unit unpaired, split by what came before. */
  readonly arNull: Float64Array
  readonly enNull: Float64Array
  /** Expected number of uses of each state cost, in the order of StateCosts. */
  readonly states: readonly [number, number, number, number, number]
}

/** Forward–backward over the lattice (Rabiner 1989, for segments as Sarawagi and Cohen 2004). */
export function posteriors(lattice: Lattice, costs: ArcCosts): Posteriors {
  const nodeCount = lattice.nodeRows.length
  const forward = forwardScores(lattice, costs)
  const backward = backwardScores(lattice, costs)
  const logTotal = backward[0] ?? -Infinity
  const bead = new Float64Array(lattice.beadTo.length)
  const node = new Float64Array(nodeCount)
  const arNull = new Float64Array(nodeCount)
  const enNull = new Float64Array(nodeCount)
  const { startsAr, startsEn, continuesAr, continuesEn, afterOtherSide } = costs.states
  const uses: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (let at = 0; at < nodeCount; at += 1) {
    const base = at * stateCount
    const afterBead = forward[base] ?? -Infinity
    const afterAr = forward[base + 1] ?? -Infinity
    const afterEn = forward[base + 2] ?? -Infinity
    const any = logAdd(logAdd(afterBead, afterAr), afterEn) - logTotal
    node[at] =
      Math.exp(afterBead - logTotal + (backward[base] ?? -Infinity)) +
      Math.exp(afterAr - logTotal + (backward[base + 1] ?? -Infinity)) +
      Math.exp(afterEn - logTotal + (backward[base + 2] ?? -Infinity))
    for (
      let arc = lattice.beadOffsets[at] ?? 0;
      arc < (lattice.beadOffsets[at + 1] ?? 0);
      arc += 1
    ) {
      const to = lattice.beadTo[arc] ?? 0
      bead[arc] = Math.exp(any - (costs.bead[arc] ?? 0) + (backward[to * stateCount] ?? -Infinity))
    }
    const arTo = lattice.arNullTo[at] ?? -1
    if (arTo >= 0) {
      const rest =
        (backward[arTo * stateCount + 1] ?? -Infinity) - (costs.arNull[at] ?? 0) - logTotal
      const starts = Math.exp(afterBead - startsAr + rest)
      const continues = Math.exp(afterAr - continuesAr + rest)
      arNull[at] = starts + continues
      uses[0] += starts
      uses[2] += continues
    }
    const enTo = lattice.enNullTo[at] ?? -1
    if (enTo >= 0) {
      const rest =
        (backward[enTo * stateCount + 2] ?? -Infinity) - (costs.enNull[at] ?? 0) - logTotal
      const starts = Math.exp(afterBead - startsEn + rest)
      const continues = Math.exp(afterEn - continuesEn + rest)
      const follows = Math.exp(afterAr - afterOtherSide + rest)
      enNull[at] = starts + continues + follows
      uses[1] += starts
      uses[3] += continues
      uses[4] += follows
    }
  }
  return { logPartition: -logTotal, bead, node, arNull, enNull, states: uses }
}

function forwardScores(lattice: Lattice, costs: ArcCosts): Float64Array {
  const nodeCount = lattice.nodeRows.length
  const scores = new Float64Array(nodeCount * stateCount).fill(-Infinity)
  scores[0] = 0
  const { startsAr, startsEn, continuesAr, continuesEn, afterOtherSide } = costs.states
  const reach = (at: number, score: number): void => {
    scores[at] = logAdd(scores[at] ?? -Infinity, score)
  }
  for (let node = 0; node < nodeCount; node += 1) {
    const base = node * stateCount
    const afterBead = scores[base] ?? -Infinity
    const afterAr = scores[base + 1] ?? -Infinity
    const afterEn = scores[base + 2] ?? -Infinity
    const any = logAdd(logAdd(afterBead, afterAr), afterEn)
    if (any === -Infinity) continue
    for (
      let arc = lattice.beadOffsets[node] ?? 0;
      arc < (lattice.beadOffsets[node + 1] ?? 0);
      arc += 1
    ) {
      reach((lattice.beadTo[arc] ?? 0) * stateCount, any - (costs.bead[arc] ?? 0))
    }
    const arTo = lattice.arNullTo[node] ?? -1
    if (arTo >= 0) {
      const sum = logAdd(afterBead - startsAr, afterAr - continuesAr)
      reach(arTo * stateCount + 1, sum - (costs.arNull[node] ?? 0))
    }
    const enTo = lattice.enNullTo[node] ?? -1
    if (enTo >= 0) {
      const sum = logAdd(
        logAdd(afterBead - startsEn, afterEn - continuesEn),
        afterAr - afterOtherSide,
      )
      reach(enTo * stateCount + 2, sum - (costs.enNull[node] ?? 0))
    }
  }
  return scores
}

function backwardScores(lattice: Lattice, costs: ArcCosts): Float64Array {
  const nodeCount = lattice.nodeRows.length
  const scores = new Float64Array(nodeCount * stateCount).fill(-Infinity)
  scores.fill(0, (nodeCount - 1) * stateCount)
  const { startsAr, startsEn, continuesAr, continuesEn, afterOtherSide } = costs.states
  for (let node = nodeCount - 2; node >= 0; node -= 1) {
    let beads = -Infinity
    for (
      let arc = lattice.beadOffsets[node] ?? 0;
      arc < (lattice.beadOffsets[node + 1] ?? 0);
      arc += 1
    ) {
      const to = lattice.beadTo[arc] ?? 0
      beads = logAdd(beads, (scores[to * stateCount] ?? -Infinity) - (costs.bead[arc] ?? 0))
    }
    const arTo = lattice.arNullTo[node] ?? -1
    const ar =
      arTo < 0
        ? -Infinity
        : (scores[arTo * stateCount + 1] ?? -Infinity) - (costs.arNull[node] ?? 0)
    const enTo = lattice.enNullTo[node] ?? -1
    const en =
      enTo < 0
        ? -Infinity
        : (scores[enTo * stateCount + 2] ?? -Infinity) - (costs.enNull[node] ?? 0)
    const base = node * stateCount
    scores[base] = logAdd(beads, logAdd(ar - startsAr, en - startsEn))
    scores[base + 1] = logAdd(beads, logAdd(ar - continuesAr, en - afterOtherSide))
    scores[base + 2] = logAdd(beads, en - continuesEn)
  }
  return scores
}

function logAdd(one: number, other: number): number {
  if (one === -Infinity) return other
  if (other === -Infinity) return one
  return one > other
    ? one + Math.log1p(Math.exp(other - one))
    : other + Math.log1p(Math.exp(one - other))
}
