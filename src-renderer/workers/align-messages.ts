import type { Explanation } from '../../src-core/align/explanation-of'
import type { DictionaryText } from '../../src-core/ipc/dictionaries'
import type { Proposal } from '../../src-core/load/proposal'
import type { ProposedBead } from '../../src-core/project/commands/realign-beads'
import type { Article, Reason } from '../../src-core/project/model'

/** What is to be done: to align a proposal, an article anew, or to explain a bead. */
export type AlignTask =
  | { readonly type: 'align'; readonly proposal: Proposal }
  | {
      readonly type: 'realign'
      readonly article: Article
      /** Ids of the beads to align; undefined aligns all that nobody has confirmed. */
      readonly only?: readonly string[] | undefined
    }
  | { readonly type: 'explain'; readonly explanation: Explanation }

/** What the window asks the worker, one thing at a time. */
export interface AlignRequest {
  readonly task: AlignTask
  /** The dictionaries to use from now on; null for those of the last request. */
  readonly dictionaries: readonly DictionaryText[] | null
}

/** What the worker answers: progress now and then, and at the end the result or what went wrong. */
export type AlignAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'aligned'; readonly article: Article }
  | { readonly type: 'realigned'; readonly beads: readonly ProposedBead[] }
  | { readonly type: 'explained'; readonly reasons: readonly Reason[] }
  | { readonly type: 'failed'; readonly message: string }
