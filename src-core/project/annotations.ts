import type { Side } from './model'

/** A stretch of the text of a sentence, as it was when something was attached to it. */
export interface Quote {
  /** UTF-16 offsets into `text`. */
  readonly start: number
  readonly end: number
  /** The whole text of the sentence at that time: where the stretch is now follows from the difference. */
  readonly text: string
}

/**
 * What a comment or an issue is attached to: a stretch of a sentence, or with a null quote the whole
 * bead that holds the sentence. Never changed afterwards: where it stands now is derived (see
 * queries/resolve-anchor.ts), so edits, splits, merges and undo need not know of it.
 */
export interface Anchor {
  readonly side: Side
  /** Id of the sentence. */
  readonly sentence: string
  readonly quote: Quote | null
}

/** Who did something, and when (ISO 8601). */
export interface Signature {
  readonly by: string
  readonly at: string
}

/** One contribution to a thread. */
export interface Comment extends Signature {
  readonly id: string
  readonly text: string
}

/** A thread of comments in the margin; the first comment opened it. */
export interface Thread {
  readonly id: string
  readonly anchor: Anchor
  readonly comments: readonly Comment[]
  /** Who resolved it; null while it is open. */
  readonly resolved: Signature | null
}

/** How bad an issue is (MQM, themqm.org): penalties grow from none for `neutral`. */
export type Severity = 'neutral' | 'minor' | 'major' | 'critical'

export const severities = [
  'neutral',
  'minor',
  'major',
  'critical',
] as const satisfies readonly Severity[]

/** An error that a reviewer marked, classified by MQM. */
export interface Issue extends Signature {
  readonly id: string
  readonly anchor: Anchor
  /** Id of a category of the project's quality model. */
  readonly category: string
  readonly severity: Severity
  /** What the reviewer says of it; may be empty. */
  readonly note: string
}
