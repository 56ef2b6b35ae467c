import type { RowMark } from '../formats/export/row-mark'
import type { Result } from '../errors'
import type { SourceFile } from '../formats/reader'
import type { ReviewStatus, Side } from '../project/model'
import type { Span } from '../text/span'

/** Who did something in a file, and when (ISO 8601), as far as the file says. */
export interface FileSignature {
  readonly by: string | null
  readonly at: string | null
}

/** A comment of a row. */
export interface ReturnedNote extends FileSignature {
  readonly text: string
  /** The side that it is about; null for the row. */
  readonly side: Side | null
  /** The stretch of the text of that side that it is on; null for all of it. */
  readonly stretch: Span | null
  /** The comment that it answers; null for one that stands by itself. */
  readonly replyTo: Pick<ReturnedNote, 'by' | 'text'> | null
  /** Whether the thread that it opened is resolved. */
  readonly isDone: boolean
  /** The text of a column for comments, where new ones may stand among those that went out. */
  readonly isColumn: boolean
}

/** A row of a file that came back from a colleague, as it reads when all changes are accepted. */
export interface ReturnedRow extends Readonly<Record<Side, string>> {
  /** Name of its bead in the file; null where it has none. */
  readonly id: string | null
  /** Null where the file says nothing of it. */
  readonly status: ReviewStatus | null
  /** What the row said when it was written; null where the file has lost it. */
  readonly written: RowMark | null
  readonly notes: readonly ReturnedNote[]
  /** Who made the tracked changes of its texts. */
  readonly revisions: readonly FileSignature[]
}

/** What came back. */
export interface Returned {
  /** Name of the file. */
  readonly name: string
  readonly rows: readonly ReturnedRow[]
  /** Who saved the file last; null where it does not say. */
  readonly savedBy: string | null
}

/** How files of a format come back. Stateless, without I/O. */
export interface ReturnedReader {
  recognises(file: SourceFile): boolean
  /** Whatever is wrong is a problem: `file-damaged`, `archive-unsafe`, `not-returned`. */
  read(file: SourceFile): Result<Returned>
}
