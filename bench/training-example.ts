import { beadFeatureCount } from '../src-core/align/evidence/bead-feature-names'
import { nullFeatureCount } from '../src-core/align/evidence/null-features'
import type { Evidence } from '../src-core/align/evidence/evidence'
import { cellOf as cellOfBand } from '../src-core/align/search/band'
import type { Lattice, NodeSet } from '../src-core/align/search/lattice'
import { createCleanCuts } from '../src-core/align/search/clean-cuts'
import { buildLattice } from '../src-core/align/search/lattice'
import { createArcReader, type ArcFeatures } from '../src-core/align/search/score-arcs'
import type { GoldCase } from './cases'

/** A document ready for fitting: its lattice, the features of every arc, and the arcs of the right path. */
export interface TrainingExample {
  readonly gold: GoldCase
  /** How often the document counts. */
  readonly weight: number
  readonly lattice: Lattice
  readonly features: ArcFeatures
  readonly path: {
    readonly beads: readonly number[]
    readonly arNulls: readonly number[]
    readonly enNulls: readonly number[]
    /** Uses of each state cost on the right path, in the order of StateCosts. */
    readonly states: readonly number[]
  }
}

/** Cases count for more than the noise made from them, and for less where nothing is disturbed. */
function weightOf({ level }: GoldCase): number {
  if (level === 'noise') return 1
  return level === 'easy' ? 0.5 : 3
}

/** How many right beads the search would not have considered, over all examples built so far. */
export const prunedGoldBeads = { count: 0 }
export const prunedGoldPlaces = { count: 0 }

/** Builds the example; places of the right path are made alive. Null when its beads are not monotone. */
export function trainingExample(
  gold: GoldCase,
  evidence: Evidence,
  { nodes, alive, behind }: NodeSet,
): TrainingExample | null {
  const steps = orderedSteps(gold)
  if (steps === null) return null
  const cellOf = (row: number, column: number): number => cellOfBand(nodes, row, column)
  for (const { row, column, ar, en } of steps) {
    if (alive[cellOf(row, column)] === 0) prunedGoldPlaces.count += 1
    alive[cellOf(row, column)] = 1
    alive[cellOf(row + ar, column + en)] = 1
  }
  const goldBeads = new Set(steps.map(({ row, column, ar, en }) => [row, column, ar, en].join()))
  const isSplit = createCleanCuts(evidence, false)({ nodes, alive, behind })
  const lattice = buildLattice({ nodes, alive }, (row, column, shape) => {
    if (isSplit(row, column, shape)) return true
    const isGold = goldBeads.has([row, column, shape.ar, shape.en].join())
    if (isGold) prunedGoldBeads.count += 1
    return isGold
  })
  const numbers = new Map<number, number>()
  for (const [node, row] of lattice.nodeRows.entries()) {
    numbers.set(cellOf(row, lattice.nodeColumns[node] ?? 0), node)
  }
  const path = {
    beads: [] as number[],
    arNulls: [] as number[],
    enNulls: [] as number[],
    states: [0, 0, 0, 0, 0],
  }
  let before: 'bead' | 'ar' | 'en' = 'bead'
  for (const { row, column, ar, en } of steps) {
    const node = numbers.get(cellOf(row, column)) ?? -1
    if (ar > 0 && en > 0) {
      const arc = findArc(lattice, node, ar, en)
      if (arc < 0) return null
      path.beads.push(arc)
      before = 'bead'
    } else if (ar > 0) {
      path.arNulls.push(node)
      count(path.states, before === 'ar' ? 2 : 0)
      before = 'ar'
    } else {
      path.enNulls.push(node)
      count(path.states, before === 'bead' ? 1 : before === 'en' ? 3 : 4)
      before = 'en'
    }
  }
  const features: ArcFeatures = {
    bead: new Float32Array(lattice.beadTo.length * beadFeatureCount),
    arNull: new Float32Array(lattice.nodeRows.length * nullFeatureCount),
    enNull: new Float32Array(lattice.nodeRows.length * nullFeatureCount),
  }
  createArcReader(evidence).visit(lattice, (kind, arc, row) => {
    features[kind].set(row, arc * (kind === 'bead' ? beadFeatureCount : nullFeatureCount))
  })
  return { gold, weight: weightOf(gold), lattice, features, path }
}

function count(states: number[], at: number): void {
  states[at] = (states[at] ?? 0) + 1
}

function findArc(lattice: Lattice, node: number, ar: number, en: number): number {
  for (
    let arc = lattice.beadOffsets[node] ?? 0;
    arc < (lattice.beadOffsets[node + 1] ?? 0);
    arc += 1
  ) {
    if (lattice.beadAr[arc] === ar && lattice.beadEn[arc] === en) return arc
  }
  return -1
}

interface GoldStep {
  readonly row: number
  readonly column: number
  readonly ar: number
  readonly en: number
}

/** The beads in the order of the search: of unpaired units between two beads, the Arabic ones first. */
function orderedSteps(gold: GoldCase): readonly GoldStep[] | null {
  const beads = gold.gold.filter(([ar, en]) => ar.length > 0 && en.length > 0)
  beads.sort((a, b) => (a[0][0] ?? 0) - (b[0][0] ?? 0))
  const steps: GoldStep[] = []
  let row = 0
  let column = 0
  const skipTo = (ar: number, en: number): void => {
    for (; row < ar; row += 1) steps.push({ row, column, ar: 1, en: 0 })
    for (; column < en; column += 1) steps.push({ row, column, ar: 0, en: 1 })
  }
  for (const [ar, en] of beads) {
    const firstAr = ar[0] ?? 0
    const firstEn = en[0] ?? 0
    if (firstAr < row || firstEn < column) return null
    if ((ar.at(-1) ?? 0) - firstAr + 1 !== ar.length) return null
    if ((en.at(-1) ?? 0) - firstEn + 1 !== en.length) return null
    skipTo(firstAr, firstEn)
    steps.push({ row, column, ar: ar.length, en: en.length })
    row += ar.length
    column += en.length
  }
  skipTo(gold.ar.length, gold.en.length)
  return steps
}
