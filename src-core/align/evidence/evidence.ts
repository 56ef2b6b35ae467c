import type { CoarseScores } from '../search/coarse-scores'
import type { DocumentWords } from './document'
import type { LengthModel } from './length-model'
import type { Repetition } from './own-side'
import type { PairMatches } from './pair-matches'
import type { ShapeModel } from './shape-model'
import type { TextRatios } from './text-ratios'
import type { UnitLinks } from './unit-links'

/** All that the evidence of beads and of null units is read from. */
export interface Evidence {
  readonly words: DocumentWords
  readonly lengths: LengthModel
  readonly shapes: ShapeModel
  readonly coarse: CoarseScores
  readonly repetition: { readonly ar: Repetition; readonly en: Repetition }
  readonly pairs: PairMatches
  readonly unitLinks: UnitLinks
  readonly ratios: TextRatios
}

/** A bead as the search sees it: `arCount` units from `ar`, `enCount` units from `en`; both at least 1. */
export interface Span {
  readonly ar: number
  readonly arCount: number
  readonly en: number
  readonly enCount: number
}
