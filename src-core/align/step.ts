import type { Anchor } from './align'
import type { Evidence, Span } from './evidence/evidence'
import type { LengthModel } from './evidence/length-model'
import type { ShapeModel } from './evidence/shape-model'
import type { UnitLinks } from './evidence/unit-links'
import type { WordLinks } from './links/word-links'
import type { Rectangle } from './search/band'
import type { NodeSet } from './search/lattice'
import type { AnalysedSide, UnitFacts } from './text/analysed-side'

/**
 * A bitext on its way through the aligner. Inside the aligner the sides are called `ar` and `en`, after
 * the pair it was made for, whatever the direction of translation; of another pair, `ar` is the source.
 */
export interface Alignment {
  /** The units to be aligned: all but those of confirmed beads. */
  readonly ar: AnalysedSide
  readonly en: AnalysedSide
  /** Where each unit stood in its text before those of confirmed beads were taken out. */
  readonly arOrigin: readonly number[]
  readonly enOrigin: readonly number[]
  readonly links: WordLinks
  readonly lengths: LengthModel
  readonly shapes: ShapeModel
  /** Units of the beads that a person confirmed: taken out of the sides, but a source of evidence. */
  readonly confirmed: readonly {
    readonly ar: readonly UnitFacts[]
    readonly en: readonly UnitFacts[]
  }[]
  /** The rectangles of places that the search is bound to; between two of them lies a wall. */
  readonly rectangles: readonly Rectangle[]
  /** What the last search left in doubt; null before the first. The next one looks nowhere else. */
  readonly places: readonly NodeSet[] | null
  /** The units that the sentences now aligned are cut from; null while units are aligned themselves. */
  readonly wholes: Wholes | null
  /** Beads that the last search thought possible. */
  readonly arcs: readonly LikelyBead[]
  /** What the search over sentences says of the units. */
  readonly unitLinks: UnitLinks
  /** Best alignment so far; complete after the first search, empty before. */
  readonly beads: readonly ScoredBead[]
  /** What the last search judged by; null before the first. */
  readonly evidence: Evidence | null
}

/** A bead that a search considered, and its probability. */
export interface LikelyBead extends Span {
  readonly probability: number
}

/** Units that wait while the sentences inside them are aligned. */
export interface Wholes extends Pick<
  Alignment,
  'ar' | 'en' | 'arOrigin' | 'enOrigin' | 'rectangles'
> {
  /** Where the sentences of each unit begin. */
  readonly arFirst: Int32Array
  readonly enFirst: Int32Array
}

/** Units of both sides that belong together, ascending; one side may be empty. */
export interface Pairing {
  readonly ar: readonly number[]
  readonly en: readonly number[]
}

export interface ScoredBead extends Pairing {
  /** Probability that the bead is right, 0 to 1: raw after a search, calibrated after calibration. */
  readonly probability: number
}

/** A step of the aligner. All steps have this type, so a recipe is a list of them. */
export type AlignStep = (alignment: Alignment) => Alignment

/** Runs steps one after the other. */
export function pipeline(...steps: readonly AlignStep[]): AlignStep {
  return (alignment) => steps.reduce((state, step) => step(state), alignment)
}

/** Anchors of a bitext turned to the aligner's sides. */
export function pairingsOf(anchors: readonly Anchor[], isReversed: boolean): readonly Pairing[] {
  return anchors.map(({ source, target }) =>
    isReversed ? { ar: target, en: source } : { ar: source, en: target },
  )
}
