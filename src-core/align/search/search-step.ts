import type { Weights } from '../aligner-data'
import { documentWords } from '../evidence/document'
import type { Evidence } from '../evidence/evidence'
import { findRepetition } from '../evidence/own-side'
import { createPairMatches } from '../evidence/pair-matches'
import { textRatios } from '../evidence/text-ratios'
import type { Alignment, AlignStep, LikelyBead } from '../step'
import { bandOfPairs } from './backbone'
import { placesOf, type Rectangle } from './band'
import { cutIntoChunks } from './chunks'
import { createCleanCuts } from './clean-cuts'
import { coarseGain, coarseLag } from './coarse-search'
import { coarseScores } from './coarse-scores'
import { decode } from './decode'
import { buildLattice, type IsAllowed, type Lattice, type NodeSet } from './lattice'
import { posteriors } from './posteriors'
import { createArcReader, scoreArcs } from './score-arcs'

/** How far behind the best coarse path a place may be and still be considered, in the coarse unit. */
export const coarseSlack = 5
/** Places that the first search gives less than this are left out of the second. */
const leastProbability = 2e-4
/** Beads less probable than this are not remembered. */
const leastLikely = 1e-3

/** Gathers the evidence of an alignment. */
export function gatherEvidence(
  alignment: Pick<Alignment, 'ar' | 'en' | 'links' | 'lengths' | 'shapes' | 'unitLinks'>,
): Evidence {
  const words = documentWords(alignment.ar, alignment.en, alignment.links)
  return {
    words,
    lengths: alignment.lengths,
    shapes: alignment.shapes,
    coarse: coarseScores(words, bandOfPairs(words)),
    repetition: { ar: findRepetition(words.ar), en: findRepetition(words.en) },
    pairs: createPairMatches(words),
    unitLinks: alignment.unitLinks,
    ratios: textRatios(alignment.ar, alignment.en),
  }
}

/** The places of a rectangle that the coarse search leaves for the fine one. */
export function considerNodes(evidence: Evidence, rectangle: Rectangle): NodeSet {
  const { words, coarse, lengths } = evidence
  const nodes = placesOf(coarse.band, rectangle)
  const behind = coarseLag(nodes, coarseGain(words, coarse, lengths.ratio))
  const alive = Uint8Array.from(behind, (lag) => (lag <= coarseSlack ? 1 : 0))
  return { nodes, behind, alive }
}

/**
 * Finds the best alignment under a model, and the posterior of each of its beads. Each rectangle between
 * two walls is searched alone; a search after another one only where that one was not sure.
 */
export function searchStep(weights: Weights, checkpoint: (share: number) => void): AlignStep {
  return (alignment) => {
    const { ar, rectangles, places } = alignment
    const evidence = gatherEvidence(alignment)
    checkpoint(0.1)
    const isAllowed = notOver(alignment)
    const cleanCuts = createCleanCuts(evidence, places !== null)
    const reader = createArcReader(evidence)
    const sets =
      places ?? rectangles.flatMap((rectangle) => cutIntoChunks(considerNodes(evidence, rectangle)))
    const judge = (set: NodeSet, isConsidered: IsAllowed) => {
      const lattice = buildLattice(set, isConsidered)
      const costs = scoreArcs(reader, lattice, weights)
      return { set, lattice, costs, probabilities: posteriors(lattice, costs) }
    }
    const searched = sets.map((set) => {
      checkpoint(0.1 + (0.9 * set.nodes.firstRow) / Math.max(1, ar.units.length))
      const isWhole = cleanCuts(set)
      let found = judge(
        set,
        (row, column, shape) => isWhole(row, column, shape) && isAllowed(row, column, shape),
      )
      // Rare: every path needs a bead that was left out, or even a place.
      const isLost = (): boolean => found.probabilities.logPartition === Infinity
      if (isLost()) found = judge(set, isAllowed)
      if (isLost()) {
        found = judge({ ...set, alive: new Uint8Array(set.alive.length).fill(1) }, isAllowed)
      }
      const { lattice, costs, probabilities } = found
      return {
        beads: decode(lattice, costs, probabilities),
        arcs: likelyBeads(lattice, probabilities.bead),
        places: likelyPlaces(found.set, probabilities.node),
      }
    })
    return {
      ...alignment,
      evidence,
      beads: searched.flatMap(({ beads }) => beads),
      arcs: searched.flatMap(({ arcs }) => arcs),
      places: searched.map((result) => result.places),
    }
  }
}

function likelyBeads(lattice: Lattice, probabilities: Float64Array): readonly LikelyBead[] {
  const found: LikelyBead[] = []
  for (let node = 0; node < lattice.nodeRows.length; node += 1) {
    const end = lattice.beadOffsets[node + 1] ?? 0
    for (let arc = lattice.beadOffsets[node] ?? 0; arc < end; arc += 1) {
      const probability = probabilities[arc] ?? 0
      if (probability < leastLikely) continue
      found.push({
        ar: lattice.nodeRows[node] ?? 0,
        arCount: lattice.beadAr[arc] ?? 0,
        en: lattice.nodeColumns[node] ?? 0,
        enCount: lattice.beadEn[arc] ?? 0,
        probability,
      })
    }
  }
  return found
}

/** The set without the places that the search found unlikely, and how likely each of the others is. */
function likelyPlaces(set: NodeSet, probabilities: Float64Array): NodeSet {
  const alive = new Uint8Array(set.alive.length)
  const behind = new Float64Array(set.alive.length).fill(Infinity)
  let node = 0
  for (let cell = 0; cell < alive.length; cell += 1) {
    if (set.alive[cell] !== 1) continue
    const probability = probabilities[node] ?? 0
    if (probability >= leastProbability) {
      alive[cell] = 1
      behind[cell] = -Math.log(probability)
    }
    node += 1
  }
  // The corners stay whatever a model says.
  alive[0] = 1
  alive[alive.length - 1] = 1
  return { ...set, alive, behind }
}

/** Forbids beads that would reach over a unit that was taken out. */
function notOver({ arOrigin, enOrigin }: Pick<Alignment, 'arOrigin' | 'enOrigin'>): IsAllowed {
  const isUnbroken = (origin: readonly number[], first: number, count: number): boolean =>
    (origin[first + count - 1] ?? 0) - (origin[first] ?? 0) === count - 1
  return (row, column, shape) =>
    isUnbroken(arOrigin, row, shape.ar) && isUnbroken(enOrigin, column, shape.en)
}
