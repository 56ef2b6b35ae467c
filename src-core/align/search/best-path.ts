import { stateCount, type ArcCosts } from './costs'
import type { Lattice } from './lattice'

/** A piece of the best alignment, by the counts of units it takes up; one may be 0. */
export interface PathStep {
  readonly node: number
  readonly arCount: number
  readonly enCount: number
  /** The bead arc taken; -1 for an unpaired unit. */
  readonly arc: number
}

/** The cheapest path through the lattice (Viterbi 1967). Of equal paths, the first found: deterministic. */
export function bestPath(lattice: Lattice, costs: ArcCosts): readonly PathStep[] {
  const nodeCount = lattice.nodeRows.length
  const best = new Float64Array(nodeCount * stateCount).fill(Infinity)
  const cameFrom = new Int32Array(nodeCount * stateCount).fill(-1)
  const cameBy = new Int32Array(nodeCount * stateCount).fill(-1)
  best[0] = 0
  const { startsAr, startsEn, continuesAr, continuesEn, afterOtherSide } = costs.states
  const reach = (to: number, cost: number, from: number, arc: number): void => {
    if (cost < (best[to] ?? Infinity)) {
      best[to] = cost
      cameFrom[to] = from
      cameBy[to] = arc
    }
  }
  for (let node = 0; node < nodeCount; node += 1) {
    const base = node * stateCount
    let cheapest = base
    for (let state = base + 1; state < base + stateCount; state += 1) {
      if ((best[state] ?? Infinity) < (best[cheapest] ?? Infinity)) cheapest = state
    }
    const cost = best[cheapest] ?? Infinity
    if (cost === Infinity) continue
    for (
      let arc = lattice.beadOffsets[node] ?? 0;
      arc < (lattice.beadOffsets[node + 1] ?? 0);
      arc += 1
    ) {
      reach((lattice.beadTo[arc] ?? 0) * stateCount, cost + (costs.bead[arc] ?? 0), cheapest, arc)
    }
    const afterBead = best[base] ?? Infinity
    const afterAr = best[base + 1] ?? Infinity
    const afterEn = best[base + 2] ?? Infinity
    const arTo = (lattice.arNullTo[node] ?? -1) * stateCount + 1
    if (arTo >= 0) {
      const price = costs.arNull[node] ?? 0
      reach(arTo, afterBead + startsAr + price, base, -1)
      reach(arTo, afterAr + continuesAr + price, base + 1, -1)
    }
    const enTo = (lattice.enNullTo[node] ?? -1) * stateCount + 2
    if (enTo >= 0) {
      const price = costs.enNull[node] ?? 0
      reach(enTo, afterBead + startsEn + price, base, -1)
      reach(enTo, afterEn + continuesEn + price, base + 2, -1)
      reach(enTo, afterAr + afterOtherSide + price, base + 1, -1)
    }
  }
  return trace(lattice, best, cameFrom, cameBy)
}

function trace(
  lattice: Lattice,
  best: Float64Array,
  cameFrom: Int32Array,
  cameBy: Int32Array,
): readonly PathStep[] {
  let at = (lattice.nodeRows.length - 1) * stateCount
  for (let state = at + 1; state < best.length; state += 1) {
    if ((best[state] ?? Infinity) < (best[at] ?? Infinity)) at = state
  }
  const steps: PathStep[] = []
  while ((cameFrom[at] ?? -1) >= 0) {
    const from = cameFrom[at] ?? 0
    const node = Math.floor(from / stateCount)
    const to = Math.floor(at / stateCount)
    steps.push({
      node,
      arCount: (lattice.nodeRows[to] ?? 0) - (lattice.nodeRows[node] ?? 0),
      enCount: (lattice.nodeColumns[to] ?? 0) - (lattice.nodeColumns[node] ?? 0),
      arc: cameBy[at] ?? -1,
    })
    at = from
  }
  return steps.reverse()
}
