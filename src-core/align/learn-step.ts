import { refineLengthModel } from './evidence/length-model'
import { estimateShapes } from './evidence/shape-model'
import { learnTranslations } from './links/learn-translations'
import { withLearned } from './links/link-words'
import type { AlignStep, ScoredBead } from './step'
import type { AnalysedSide } from './text/analysed-side'

/** How sure a bead must be to be learned from. */
const sureEnough = 0.7
/** A bead that a person confirmed tells as much as two that the search is sure of. */
const confirmedWeight = 2

/**
 * Learns from the beads of the first search what the text itself tells: its ratio of lengths, its
 * shapes of beads, and translations of words that no lexicon holds.
 */
export function learnStep(): AlignStep {
  return (alignment) => {
    const { ar, en, beads, evidence } = alignment
    if (evidence === null) return alignment
    const sure = beads.filter(
      (bead) => bead.probability >= sureEnough && bead.ar.length > 0 && bead.en.length > 0,
    )
    const lessons = [
      ...alignment.confirmed.map((bead) => ({ ...bead, weight: confirmedWeight })),
      ...sure.map((bead) => ({
        ar: bead.ar.flatMap((unit) => ar.units[unit] ?? []),
        en: bead.en.flatMap((unit) => en.units[unit] ?? []),
        weight: bead.probability,
      })),
    ]
    return {
      ...alignment,
      links: withLearned(alignment.links, learnTranslations(evidence.words, lessons)),
      lengths: refineLengthModel(
        alignment.lengths,
        sure.map((bead) => ({ ar: lengthOf(ar, bead, 'ar'), en: lengthOf(en, bead, 'en') })),
      ),
      shapes: estimateShapes(beads),
    }
  }
}

function lengthOf(side: AnalysedSide, bead: ScoredBead, name: 'ar' | 'en'): number {
  return bead[name].reduce((sum, unit) => sum + (side.units[unit]?.length ?? 0), 0)
}
