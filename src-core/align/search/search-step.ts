import type { Weights } from '../aligner-data'
import { documentWords } from '../evidence/document'
import type { Evidence } from '../evidence/evidence'
import { findRepetition } from '../evidence/own-side'
import { createPairMatches } from '../evidence/pair-matches'
import type { Alignment, AlignStep, ScoredBead } from '../step'
import type { AnalysedSide } from '../text/analysed-side'
import { fullBand, placesOf, type Band, type Rectangle } from './band'
import { bestPath } from './best-path'
import { aliveNodes, coarseGain, coarseMarginals } from './coarse-search'
import { coarseScores } from './coarse-scores'
import { buildLattice, type IsAllowed, type Lattice, type NodeSet } from './lattice'
import { posteriors } from './posteriors'
import { scoreArcs } from './score-arcs'

/** How far from the best coarse path a place may be and still be considered, in the coarse unit. */
export const coarseSlack = 9

/** Gathers the evidence of an alignment over a band of pairs. */
export function gatherEvidence(
  alignment: Pick<Alignment, 'ar' | 'en' | 'links' | 'lengths'>,
  band: Band,
): Evidence {
  const words = documentWords(alignment.ar, alignment.en, alignment.links)
  return {
    words,
    lengths: alignment.lengths,
    coarse: coarseScores(words, band),
    repetition: { ar: findRepetition(words.ar), en: findRepetition(words.en) },
    pair: createPairMatches(words),
  }
}

/** The places of a rectangle that the coarse search leaves for the fine one. */
export function considerNodes(
  evidence: Evidence,
  rectangle: Rectangle = wholeRectangle(evidence.words.ar.side, evidence.words.en.side),
  slack = coarseSlack,
): NodeSet {
  const { words, coarse, lengths } = evidence
  const nodes = placesOf(coarse.band, rectangle)
  const marginals = coarseMarginals(nodes, coarseGain(words, coarse, lengths.ratio))
  return { nodes, alive: aliveNodes(marginals, slack) }
}

/** All places of a bitext. */
export function wholeRectangle(ar: AnalysedSide, en: AnalysedSide): Rectangle {
  return { row: 0, column: 0, endRow: ar.units.length, endColumn: en.units.length }
}

/**
 * Finds the best alignment under a model, and the posterior of each of its beads. Each rectangle between
 * two walls is searched alone.
 */
export function searchStep(weights: Weights, checkpoint: (share: number) => void): AlignStep {
  return (alignment) => {
    const { ar, en, rectangles } = alignment
    const evidence = gatherEvidence(alignment, fullBand(ar.units.length, en.units.length))
    const isAllowed = notOver(alignment)
    const beads = rectangles.flatMap((rectangle) => {
      checkpoint(rectangle.row / Math.max(1, ar.units.length))
      const lattice = buildLattice(considerNodes(evidence, rectangle), isAllowed)
      return searchLattice(evidence, lattice, weights)
    })
    return { ...alignment, evidence, beads }
  }
}

/** Forbids beads that would reach over a unit that was taken out. */
function notOver({ arOrigin, enOrigin }: Pick<Alignment, 'arOrigin' | 'enOrigin'>): IsAllowed {
  const isUnbroken = (origin: readonly number[], first: number, count: number): boolean =>
    (origin[first + count - 1] ?? 0) - (origin[first] ?? 0) === count - 1
  return (row, column, shape) =>
    isUnbroken(arOrigin, row, shape.ar) && isUnbroken(enOrigin, column, shape.en)
}

function searchLattice(
  evidence: Evidence,
  lattice: Lattice,
  weights: Weights,
): readonly ScoredBead[] {
  const costs = scoreArcs(evidence, lattice, weights)
  const probabilities = posteriors(lattice, costs)
  const arNull = new Float64Array(evidence.words.ar.side.units.length)
  const enNull = new Float64Array(evidence.words.en.side.units.length)
  for (let node = 0; node < lattice.nodeRows.length; node += 1) {
    const row = lattice.nodeRows[node] ?? 0
    const column = lattice.nodeColumns[node] ?? 0
    arNull[row] = (arNull[row] ?? 0) + (probabilities.arNull[node] ?? 0)
    enNull[column] = (enNull[column] ?? 0) + (probabilities.enNull[node] ?? 0)
  }
  return bestPath(lattice, costs).map(({ node, arCount, enCount, arc }) => {
    const row = lattice.nodeRows[node] ?? 0
    const column = lattice.nodeColumns[node] ?? 0
    const probability =
      arc >= 0
        ? (probabilities.bead[arc] ?? 0)
        : arCount > 0
          ? (arNull[row] ?? 0)
          : (enNull[column] ?? 0)
    return {
      ar: unitsFrom(row, arCount),
      en: unitsFrom(column, enCount),
      probability: Math.min(1, Math.max(0, probability)),
    }
  })
}

function unitsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => first + offset)
}
