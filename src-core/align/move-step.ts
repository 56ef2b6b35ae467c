import type { Weights } from './aligner-data'
import { beadFeatureCount } from './evidence/bead-feature-names'
import { createBeadFeatures } from './evidence/bead-features'
import type { Evidence } from './evidence/evidence'
import { createNullFeatures, nullFeatureCount } from './evidence/null-features'
import { pairMass } from './evidence/pair-matches'
import { dot, weightLists } from './search/score-arcs'
import type { UnitFacts } from './text/analysed-side'
import type { AlignStep, Pairing, ScoredBead } from './step'

/** What a crossing costs, in -ln p: translators move a passage about once in a hundred sentences. */
const crossingCost = 4.5
/** What each unit of distance beyond the nearest few costs more. */
const distanceCost = 0.4
const freeDistance = 3
/** Short lines without a full stop that both pages have (share, print) are furniture, not moved text. */
const shortLine = 90
/** How far, in units, a passage is looked for. */
const reach = 40
/** Copies of another passage of their side are not taken for moved ones. */
const greatestRepetition = 0.75
const leastMass = 5

/**
 * Pairs units that the monotone search left unpaired on both sides, where the evidence for the pair
 * outweighs the cost of both nulls and of a crossing: passages that the translator moved.
 */
export function moveStep(weights: Weights): AlignStep {
  return (alignment) => {
    const { evidence, beads } = alignment
    if (evidence === null) return alignment
    const arUnits = unpairedUnits(beads, 'ar')
    const enUnits = unpairedUnits(beads, 'en')
    if (arUnits.length === 0 || enUnits.length === 0) return alignment
    const places = placesOf(beads)
    const gainOf = pairingGain(evidence, weights, places)
    const found: { ar: number; en: number; gain: number }[] = []
    for (const ar of arUnits) {
      const near = places.ar.get(ar) ?? 0
      for (const en of enUnits) {
        if (Math.abs(en - near) > reach) continue
        const distance = Math.max(0, Math.abs(en - near) - freeDistance)
        const gain = gainOf(ar, en) - distanceCost * distance
        if (gain > 0) found.push({ ar, en, gain })
      }
    }
    found.sort((a, b) => b.gain - a.gain || a.ar - b.ar || a.en - b.en)
    const moved: ScoredBead[] = []
    const taken = { ar: new Set<number>(), en: new Set<number>() }
    for (const { ar, en, gain } of found) {
      if (taken.ar.has(ar) || taken.en.has(en)) continue
      taken.ar.add(ar)
      taken.en.add(en)
      moved.push({ ar: [ar], en: [en], probability: 1 / (1 + Math.exp(-gain)) })
    }
    const isTaken = (bead: Pairing): boolean =>
      (bead.en.length === 0 && bead.ar.some((unit) => taken.ar.has(unit))) ||
      (bead.ar.length === 0 && bead.en.some((unit) => taken.en.has(unit)))
    return { ...alignment, beads: [...beads.filter((bead) => !isTaken(bead)), ...moved] }
  }
}

function unpairedUnits(beads: readonly Pairing[], side: 'ar' | 'en'): readonly number[] {
  const other = side === 'ar' ? 'en' : 'ar'
  return beads.filter((bead) => bead[other].length === 0).flatMap((bead) => bead[side])
}

interface Places {
  /** Where the other side stood when the unit was left unpaired. */
  readonly ar: ReadonlyMap<number, number>
  readonly en: ReadonlyMap<number, number>
}

function placesOf(beads: readonly Pairing[]): Places {
  const ar = new Map<number, number>()
  const en = new Map<number, number>()
  let row = 0
  let column = 0
  for (const bead of beads) {
    if (bead.en.length === 0) for (const unit of bead.ar) ar.set(unit, column)
    if (bead.ar.length === 0) for (const unit of bead.en) en.set(unit, row)
    row += bead.ar.length
    column += bead.en.length
  }
  return { ar, en }
}

function pairingGain(
  evidence: Evidence,
  weights: Weights,
  places: Places,
): (ar: number, en: number) => number {
  const lists = weightLists(weights)
  const beadFeatures = createBeadFeatures(evidence)
  const arNull = createNullFeatures(evidence, true)
  const enNull = createNullFeatures(evidence, false)
  const beadRow = new Float32Array(beadFeatureCount)
  const nullRow = new Float32Array(nullFeatureCount)
  const { repetition, words } = evidence
  const isLine = ({ ending, length }: UnitFacts): boolean => ending === 'none' && length < shortLine
  return (ar, en) => {
    if (pairMass(evidence.pairs, ar, en) < leastMass) return -Infinity
    const arFacts = words.ar.side.units[ar]
    const enFacts = words.en.side.units[en]
    if (arFacts === undefined || enFacts === undefined) return -Infinity
    if (isLine(arFacts) || isLine(enFacts)) return -Infinity
    const repeated = Math.max(
      (repetition.ar.isCopy[ar] ?? 0) * (repetition.ar.share[ar] ?? 0),
      (repetition.en.isCopy[en] ?? 0) * (repetition.en.share[en] ?? 0),
    )
    if (repeated > greatestRepetition) return -Infinity
    beadFeatures.write(ar, 1, en, 1, beadRow, 0)
    arNull(ar, places.ar.get(ar) ?? 0, nullRow, 0)
    const arCost = dot(nullRow, lists.null)
    enNull(en, places.en.get(en) ?? 0, nullRow, 0)
    return arCost + dot(nullRow, lists.null) - dot(beadRow, lists.bead) - crossingCost
  }
}
