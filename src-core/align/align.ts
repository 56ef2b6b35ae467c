import type { BlockKind, LanguageTag, Reason, Side } from '../project/model'

/** A unit to be aligned: a paragraph or a sentence. */
export interface Unit {
  readonly text: string
  readonly kind: BlockKind
}

/** A bead over indices into the units of each side, ascending. One side may be empty. */
export interface AlignedBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** Calibrated probability that the bead is right, 0 to 1. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

/** Two texts to be aligned. */
export interface Bitext {
  readonly languages: Readonly<Record<Side, LanguageTag>>
  readonly source: readonly Unit[]
  readonly target: readonly Unit[]
}

/** A bead that a person confirmed: the aligner keeps it, and aligns the rest around it. */
export interface Anchor {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** A place between units: no bead reaches over it, and nothing before it pairs with anything after it. */
export interface Wall {
  readonly source: number
  readonly target: number
}

export interface AlignOptions {
  readonly anchors?: readonly Anchor[]
  /** Places that the alignment must pass: before these units (paragraph ends that are sure). */
  readonly walls?: readonly Wall[]
  /** Called now and then with the share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Asked now and then; true stops the work, and the aligner throws `AlignmentCancelled`. */
  readonly isCancelled?: () => boolean
}
