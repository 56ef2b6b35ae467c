import type { LexiconEntry } from './lexicon/parse-lexicon'

/** Everything that the aligner reads from data files. Plain values, so that they can be posted to a worker. */
export interface AlignerData {
  /** Lexicon files as text, in the format of resources/lexicon/README.md. */
  readonly lexicons: readonly string[]
  /** The user's own dictionaries, read already (see dictionaries/). */
  readonly dictionaries?: readonly UserDictionary[]
  readonly model: AlignerModel
}

/** A dictionary of the user, as the aligner takes it. */
export interface UserDictionary {
  /** What reasons call it; `approvedBeads` (project/model.ts) for what was learned from the user's own work. */
  readonly name: string
  readonly entries: readonly LexiconEntry[]
}

/** Fitted numbers (resources/aligner/model.json); written by bench/fit-align.ts. */
export interface AlignerModel {
  readonly provenance: string
  /** The search over the document as it comes. */
  readonly first: Weights
  /** The search after word translations were learned from the first one's confident beads. */
  readonly second: Weights
  readonly calibration: Calibration
}

/** Weights of the log odds that a bead is right, by calibration feature; none leaves probabilities as they are. */
export type Calibration = Readonly<Record<string, number>>

/** Costs in -ln p per unit of each feature, by the feature's name. A name that is missing counts 0. */
export interface Weights {
  readonly bead: Readonly<Record<string, number>>
  readonly null: Readonly<Record<string, number>>
}
