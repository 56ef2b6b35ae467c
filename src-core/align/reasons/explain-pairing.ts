import type { LanguageTag, Reason, Side } from '../../project/model'
import type { Anchor, Bitext } from '../align'
import { estimateLengthModel, refineLengthModel } from '../evidence/length-model'
import { unknownShapes } from '../evidence/shape-model'
import { unknownLinks } from '../evidence/unit-links'
import type { LexiconIndex } from '../lexicon/lexicon-index'
import { learnTranslations } from '../links/learn-translations'
import { linkWords, withLearned } from '../links/link-words'
import { gatherEvidence } from '../search/search-step'
import { pairingsOf } from '../step'
import type { Pairing } from '../step'
import { analyseSide } from '../text/analyse-side'
import type { AnalysedSide } from '../text/analysed-side'
import type { Knows } from '../words/split-glued-word'
import { createExplain } from './explain'

/** What the texts are compared with. */
export interface Knowledge {
  readonly lexicon: LexiconIndex
  readonly knows: Knows
}

/**
 * Why the units of the bead at `at` belong together, as the texts of a bitext read now, judged by the
 * beads around it. Nothing is searched for: the beads are what a person or an earlier alignment made them.
 */
export function explainPairing(
  bitext: Bitext,
  beads: readonly Anchor[],
  at: number,
  { lexicon, knows }: Knowledge,
): readonly Reason[] {
  const isReversed = isTurned(bitext.languages)
  const arUnits = isReversed ? bitext.target : bitext.source
  const enUnits = isReversed ? bitext.source : bitext.target
  const pairings = pairingsOf(beads, isReversed)
  const pairing = pairings[at]
  if (pairing === undefined) return []
  const { source, target } = bitext.languages
  const ar = analyseSide(arUnits, knows, isReversed ? target : source)
  const en = analyseSide(enUnits, knows, isReversed ? source : target)
  const others = pairings.filter((other) => other !== pairing && isPair(other))
  const links = linkWords(ar, en, lexicon)
  const lengths = refineLengthModel(
    estimateLengthModel(ar, en),
    others.map((other) => ({ ar: lengthOf(ar, other.ar), en: lengthOf(en, other.en) })),
  )
  const start = { ar, en, links, lengths, shapes: unknownShapes, unitLinks: unknownLinks }
  const lessons = others.map((other) => ({
    ar: other.ar.flatMap((unit) => ar.units[unit] ?? []),
    en: other.en.flatMap((unit) => en.units[unit] ?? []),
    weight: 1,
  }))
  const learned = learnTranslations(gatherEvidence(start).words, lessons)
  const evidence = gatherEvidence({ ...start, links: withLearned(links, learned) })
  const texts = { ar: arUnits.map(({ text }) => text), en: enUnits.map(({ text }) => text) }
  const reasons = createExplain(evidence, texts, pairings, lexicon)(pairing)
  return isReversed ? reasons.map(reversed) : reasons
}

/** Whether the target is what the aligner calls the Arabic side. */
export function isTurned({ source, target }: Readonly<Record<Side, LanguageTag>>): boolean {
  return !isArabic(source) && isArabic(target)
}

/** A reason with its sides exchanged. */
export function reversed(reason: Reason): Reason {
  const { source, target, ratio } = reason
  return {
    ...reason,
    source: target,
    target: source,
    ...(ratio === undefined ? {} : { ratio: ratio === 0 ? 0 : Math.round(100 / ratio) / 100 }),
  }
}

function isArabic(language: string): boolean {
  return /^ar\b/iu.test(language)
}

function isPair({ ar, en }: Pairing): boolean {
  return ar.length > 0 && en.length > 0
}

function lengthOf(side: AnalysedSide, units: readonly number[]): number {
  return units.reduce((sum, unit) => sum + (side.units[unit]?.length ?? 0), 0)
}
