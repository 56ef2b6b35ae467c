import type { Side } from '../../src-core/project/model'
import type { FoundSpan, SearchPattern } from '../../src-core/text/search-text'

/** What the window tells the worker: the texts of a side, piece by piece, and then what to find in them. */
export type FindRequest =
  | {
      readonly type: 'texts'
      readonly side: Side
      /** Place of the first one; texts from there on are forgotten. */
      readonly from: number
      readonly texts: readonly string[]
    }
  | {
      readonly type: 'find'
      readonly id: number
      readonly pattern: SearchPattern
      readonly where: readonly Side[]
    }

/** Where something was found in the sentence at a place of a side. */
export interface FoundInSentence {
  readonly side: Side
  readonly place: number
  readonly spans: readonly FoundSpan[]
}

/** What the worker answers: a sign of life now and then, and at the end all that was found. */
export type FindAnswer =
  | { readonly type: 'alive'; readonly id: number }
  | { readonly type: 'found'; readonly id: number; readonly found: readonly FoundInSentence[] }
