import { describe, expect, it } from 'vitest'
import { fullBand } from '../../../../src-core/align/search/band'
import { bestPath } from '../../../../src-core/align/search/best-path'
import type { ArcCosts } from '../../../../src-core/align/search/costs'
import { buildLattice, type Lattice } from '../../../../src-core/align/search/lattice'
import { posteriors } from '../../../../src-core/align/search/posteriors'

/** A lattice of all places between so many units. */
function latticeOf(ar: number, en: number): Lattice {
  const nodes = fullBand(ar + 1, en + 1)
  return buildLattice({ nodes, alive: new Uint8Array((ar + 1) * (en + 1)).fill(1) })
}

/** Costs that differ from arc to arc in a fixed way. */
function costsOf(lattice: Lattice): ArcCosts {
  const wave = (at: number): number => 1 + Math.sin(7 * at + 1)
  return {
    bead: Float64Array.from(lattice.beadTo, (_, arc) => 0.5 + wave(arc)),
    arNull: Float64Array.from(lattice.nodeRows, (_, node) => wave(3 * node)),
    enNull: Float64Array.from(lattice.nodeRows, (_, node) => wave(5 * node)),
    states: {
      startsAr: 0.4,
      startsEn: 0.7,
      continuesAr: 0.1,
      continuesEn: 0.2,
      afterOtherSide: 0.3,
    },
  }
}

interface Path {
  readonly cost: number
  readonly arcs: readonly string[]
}

/** Every path, by trying all of them: what dynamic programming must agree with. */
function allPaths(lattice: Lattice, costs: ArcCosts, node = 0, state = 0): readonly Path[] {
  if (node === lattice.nodeRows.length - 1) return [{ cost: 0, arcs: [] }]
  const { startsAr, startsEn, continuesAr, continuesEn, afterOtherSide } = costs.states
  const paths: Path[] = []
  const extend = (to: number, next: number, cost: number, arc: string): void => {
    for (const path of allPaths(lattice, costs, to, next)) {
      paths.push({ cost: cost + path.cost, arcs: [arc, ...path.arcs] })
    }
  }
  for (let arc = lattice.beadOffsets[node]!; arc < lattice.beadOffsets[node + 1]!; arc += 1) {
    extend(lattice.beadTo[arc]!, 0, costs.bead[arc]!, `bead ${String(arc)}`)
  }
  if (lattice.arNullTo[node]! >= 0 && state !== 2) {
    const price = state === 1 ? continuesAr : startsAr
    extend(lattice.arNullTo[node]!, 1, price + costs.arNull[node]!, `ar ${String(node)}`)
  }
  if (lattice.enNullTo[node]! >= 0) {
    const price = [startsEn, afterOtherSide, continuesEn][state]!
    extend(lattice.enNullTo[node]!, 2, price + costs.enNull[node]!, `en ${String(node)}`)
  }
  return paths
}

describe('the search', () => {
  const lattice = latticeOf(3, 4)
  const costs = costsOf(lattice)
  const paths = allPaths(lattice, costs)

  it('finds the cheapest of all paths', () => {
    const cheapest = paths.reduce((one, other) => (other.cost < one.cost ? other : one))
    const found = bestPath(lattice, costs).map(({ node, arc, arCount }) =>
      arc >= 0 ? `bead ${String(arc)}` : `${arCount > 0 ? 'ar' : 'en'} ${String(node)}`,
    )
    expect(found).toEqual(cheapest.arcs)
  })

  it('sums over all paths exactly', () => {
    const total = paths.reduce((sum, { cost }) => sum + Math.exp(-cost), 0)
    const result = posteriors(lattice, costs)
    expect(result.logPartition).toBeCloseTo(-Math.log(total), 9)
    const share = (arc: string): number =>
      paths
        .filter(({ arcs }) => arcs.includes(arc))
        .reduce((sum, { cost }) => sum + Math.exp(-cost), 0) / total
    for (const arc of lattice.beadTo.keys()) {
      expect(result.bead[arc]).toBeCloseTo(share(`bead ${String(arc)}`), 9)
    }
    for (const node of lattice.nodeRows.keys()) {
      expect(result.arNull[node]).toBeCloseTo(share(`ar ${String(node)}`), 9)
      expect(result.enNull[node]).toBeCloseTo(share(`en ${String(node)}`), 9)
    }
  })

  it('counts each alignment once, whatever the order of unpaired units', () => {
    const alone = latticeOf(2, 2)
    const nulls = allPaths(alone, costsOf(alone)).filter(({ arcs }) =>
      arcs.every((arc) => !arc.startsWith('bead')),
    )
    expect(nulls).toHaveLength(1)
  })
})
