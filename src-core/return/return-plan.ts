import type { ReviewStatus, Side } from '../project/model'
import type { Span } from '../text/span'
import type { FileSignature } from './returned'

/**
 * Why something that came back is not taken unless the reviewer wants it: the same text was changed here
 * since the file was written; the row no longer has the sentences that it was written of; or the colleague's
 * file has no text where there is one here.
 */
export type Doubt = 'both-changed' | 'regrouped' | 'emptied'

interface Common {
  /** The same for the same thing, however often it is planned. */
  readonly key: string
  readonly article: string
  /** The bead, or the beads of the paragraph that the row stands for. */
  readonly beads: readonly string[]
  /** Row of the first bead in the grid, from 0. */
  readonly row: number
  /** Null for what can be taken without a question. */
  readonly doubt: Doubt | null
}

/** Another text of a side. */
export interface ReturnedText extends Common {
  readonly type: 'text'
  readonly side: Side
  readonly ours: string
  readonly theirs: string
  /** Who made the tracked changes that are not from here. */
  readonly authors: readonly string[]
}

export interface ReturnedStatus extends Common {
  readonly type: 'status'
  readonly ours: ReviewStatus
  readonly theirs: ReviewStatus
}

export interface ReturnedComment extends Common, FileSignature {
  readonly type: 'comment'
  readonly text: string
  readonly side: Side | null
  /** What it is on: a stretch of the returned text of its side. */
  readonly stretch: Span | null
  readonly returnedText: string
  /** Id of the thread that it answers; null for one that opens a thread. */
  readonly thread: string | null
  /** The new comment of this file that it answers; null for one that stands by itself or answers a thread. */
  readonly replyTo: Pick<ReturnedComment, 'by' | 'text'> | null
}

/** A thread that was marked as resolved. */
export interface ReturnedResolution extends Common {
  readonly type: 'resolved'
  /** Id of the thread. */
  readonly thread: string
  /** The comment that opened it. */
  readonly text: string
}

/** One thing that a colleague did and that is not in the project yet. */
export type ReturnItem = ReturnedText | ReturnedStatus | ReturnedComment | ReturnedResolution

/** A row of the file that belongs to nothing here. */
export interface UnmatchedRow extends Readonly<Record<Side, string>> {
  readonly key: string
  /** Number of the row in the file, from 1. */
  readonly number: number
}

/** What a returned file would bring into a project. */
export interface ReturnPlan {
  /** In the order of the articles and of the grid; of a row, texts before status before comments. */
  readonly items: readonly ReturnItem[]
  readonly unmatched: readonly UnmatchedRow[]
  /** Rows that were found here. */
  readonly matched: number
  /** Texts of the file that are older than ours and were not touched by the colleague: ours stay. */
  readonly outdated: number
  /** Who worked on the file, as it says: the one with most work first. */
  readonly colleagues: readonly string[]
}
