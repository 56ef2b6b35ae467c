import type { Calibration } from './aligner-data'
import type { SideWords } from './evidence/document'
import type { Evidence } from './evidence/evidence'
import type { AlignStep } from './step'

/** What the log odds of a bead are the weighted sum of; the raw ones alone, and by each of the others. */
export const calibrationFeatureNames = [
  'constant',
  'raw',
  'unpaired',
  'unpaired-raw',
  'unknown-words',
  'unknown-words-raw',
  'bare-units',
  'bare-units-raw',
] as const

/** How unlike the texts that the model was fitted on a text is. */
export interface Unlikeness {
  /** Share of Arabic words that nothing is known about, beyond the usual. */
  readonly unknownWords: number
  /** Share of units without a mark at the end, on the side that has more of them. */
  readonly bareUnits: number
}

/** Of newspaper texts, the lexicon knows about this share of the words. */
const usuallyKnown = 0.92
/** No text of the fit was less known; beyond, nothing is extrapolated. */
const mostUnknown = 0.5
/** Keeps the logarithms finite. */
const doubt = 1e-4
/** The calibrated probability rises with the raw one, whatever the text. */
const leastSlope = 0.2

/**
 * Turns the probabilities of the search into calibrated ones: shares of beads that were right among those
 * alike, on texts that the model was not fitted on (Platt 1999; with features of the text, since a model is
 * too sure of itself on texts unlike its own; see bench/calibration.ts).
 */
export function calibrateStep(calibration: Calibration): AlignStep {
  return (alignment) => {
    const { evidence, beads } = alignment
    if (evidence === null || Object.keys(calibration).length === 0) return alignment
    const unlikeness = unlikenessOf(evidence)
    return {
      ...alignment,
      beads: beads.map((bead) => ({
        ...bead,
        probability: calibrated(
          calibration,
          bead.probability,
          bead.ar.length === 0 || bead.en.length === 0,
          unlikeness,
        ),
      })),
    }
  }
}

/** How unlike the usual the two sides are. */
export function unlikenessOf({ words }: Evidence): Unlikeness {
  const { isKnown, side } = words.ar
  const known = side.tokenTypes.reduce((sum, type) => sum + (isKnown[type] ?? 0), 0)
  const share = side.tokenTypes.length === 0 ? 1 : known / side.tokenTypes.length
  return {
    unknownWords: Math.min(mostUnknown, Math.max(0, usuallyKnown - share)),
    bareUnits: Math.max(shareOfBare(words.ar), shareOfBare(words.en)),
  }
}

function shareOfBare({ side: { units } }: SideWords): number {
  return units.filter(({ ending }) => ending === 'none').length / Math.max(1, units.length)
}

/** Values of the calibration features, in the order of their names. */
export function calibrationFeatures(
  raw: number,
  isUnpaired: boolean,
  unlikeness: Unlikeness,
): readonly number[] {
  const odds = oddsOf(raw)
  return circumstances(isUnpaired, unlikeness).flatMap((value) => [value, value * odds])
}

/** The calibrated probability of a bead. */
export function calibrated(
  calibration: Calibration,
  raw: number,
  isUnpaired: boolean,
  unlikeness: Unlikeness,
): number {
  let constant = 0
  let slope = 0
  for (const [at, value] of circumstances(isUnpaired, unlikeness).entries()) {
    constant += value * (calibration[calibrationFeatureNames[2 * at] ?? ''] ?? 0)
    slope += value * (calibration[calibrationFeatureNames[2 * at + 1] ?? ''] ?? 0)
  }
  return 1 / (1 + Math.exp(-(constant + Math.max(leastSlope, slope) * oddsOf(raw))))
}

/** What the log odds depend on besides the raw ones. */
function circumstances(
  isUnpaired: boolean,
  { unknownWords, bareUnits }: Unlikeness,
): readonly number[] {
  return [1, isUnpaired ? 1 : 0, unknownWords, bareUnits]
}

function oddsOf(probability: number): number {
  return Math.log((probability + doubt) / (1 - probability + doubt))
}
