import type { Weights } from '../aligner-data'
import { documentWords } from '../evidence/document'
import type { Evidence } from '../evidence/evidence'
import { findRepetition } from '../evidence/own-side'
import { createPairMatches } from '../evidence/pair-matches'
import type { Alignment, AlignStep } from '../step'
import type { AnalysedSide } from '../text/analysed-side'
import { fullBand, placesOf, type Band, type Rectangle } from './band'
import { decode } from './decode'
import { aliveNodes, coarseGain, coarseMarginals } from './coarse-search'
import { coarseScores } from './coarse-scores'
import { buildLattice, type IsAllowed, type NodeSet } from './lattice'
import { scoreArcs } from './score-arcs'

/** How far from the best coarse path a place may be and still be considered, in the coarse unit. */
export const coarseSlack = 9

/** Gathers the evidence of an alignment over a band of pairs. */
export function gatherEvidence(
  alignment: Pick<Alignment, 'ar' | 'en' | 'links' | 'lengths' | 'shapes'>,
  band: Band,
): Evidence {
  const words = documentWords(alignment.ar, alignment.en, alignment.links)
  return {
    words,
    lengths: alignment.lengths,
    shapes: alignment.shapes,
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
      return decode(lattice, scoreArcs(evidence, lattice, weights))
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
