import type { BlockKind } from '../../project/model'

/** A word or number as it occurs in one text: all its occurrences share one type. */
export interface WordType {
  /** Folded word, or `#` and the value of a number. */
  readonly key: string
  /** One spelling as it stands in the text. */
  readonly surface: string
  readonly isNumber: boolean
  readonly isArabic: boolean
  /** Carries no evidence: counted for length only. */
  readonly isStop: boolean
  /** Every occurrence so far began with a capital letter. */
  isCapitalised: boolean
}

/** How a unit ends, closing quotes and brackets left out. */
export type Ending = 'none' | 'stop' | 'question' | 'exclamation' | 'pause' | 'ellipsis'

/** What can be seen in a unit without looking at the other side. */
export interface UnitFacts {
  /** Characters other than spaces and Arabic marks. */
  readonly length: number
  readonly ending: Ending
  /** How many sentences it seems to hold, at least 1. */
  readonly sentenceCount: number
  readonly quoteCount: number
  readonly bracketCount: number
  readonly questionCount: number
  /** Share of digits among its characters. */
  readonly digitShare: number
  /** The first token in the side's token list, and the one after its last. */
  readonly firstToken: number
  readonly endToken: number
  readonly kind: BlockKind
  /** Known to be furniture by its kind. */
  readonly isFurniture: boolean
  /** The sentences that it holds, when there are more than one; otherwise empty. */
  readonly sentences: readonly UnitFacts[]
}

/** One side of a bitext, cut into tokens whose words are numbered by type. */
export interface AnalysedSide {
  readonly units: readonly UnitFacts[]
  readonly types: readonly WordType[]
  /** Type of each token; stop words are left out. */
  readonly tokenTypes: Int32Array
  /** Where each token stands in the text of its unit (UTF-16). */
  readonly tokenStarts: Int32Array
  readonly tokenEnds: Int32Array
}
