import type { Proposal } from '../../src-core/load/proposal'
import type { Article } from '../../src-core/project/model'

/** What the window asks the worker: one proposal, once. */
export interface AlignRequest {
  readonly proposal: Proposal
}

/** What the worker answers: progress now and then, and at the end the article or what went wrong. */
export type AlignAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly article: Article }
  | { readonly type: 'failed'; readonly message: string }
