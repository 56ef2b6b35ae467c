/** Everything that the aligner reads from data files. Plain values, so that they can be posted to a worker. */
export interface AlignerData {
  /** Lexicon files as text, in the format of resources/lexicon/README.md. */
  readonly lexicons: readonly string[]
  readonly model: AlignerModel
}

/** Fitted numbers (resources/aligner/model.json); written by bench/fit-align.ts. */
export interface AlignerModel {
  readonly provenance: string
  /** The search over the document as it comes. */
  readonly first: Weights
  /** The search after word translations were learned from the first one's confident beads. */
  readonly second: Weights
  /** Steps of the calibration: a raw posterior of at least `from` is right with probability `to`. */
  readonly calibration: readonly { readonly from: number; readonly to: number }[]
}

/** Costs in -ln p per unit of each feature, by the feature's name. A name that is missing counts 0. */
export interface Weights {
  readonly bead: Readonly<Record<string, number>>
  readonly null: Readonly<Record<string, number>>
}
