import type { RecognisedTable } from './tables/table-choice'
import type { BlockKind, LanguageTag, Review, Side } from '../project/model'

/** A paragraph of a document. */
export interface ImportedBlock {
  readonly text: string
  /** What the file says that it is; null where the text itself must tell. */
  readonly kind: BlockKind | null
  /** What the file says of its language; null where it says nothing. */
  readonly language: LanguageTag | null
}

/** A text without alignment: plain text in lines, or the blocks of a document. */
export interface ImportedDocument {
  readonly type: 'document'
  /** The title that the file carries; null where it carries none. */
  readonly title: string | null
  readonly content: string | readonly ImportedBlock[]
}

/** A unit of a side of a bitext, taken as it is. */
export interface ImportedUnit {
  readonly text: string
  /** The text before it was corrected, where the file has it; else the same. */
  readonly imported: string
  readonly kind: BlockKind
  readonly startsParagraph: boolean
}

/** A comment that the file has on a pair. */
export interface ImportedNote {
  /** Who wrote it; null where the file does not say. */
  readonly by: string | null
  readonly text: string
  /** The side that it is about; null for the pair. */
  readonly side: Side | null
}

/** Units that the file has as each other's translation, by their places in the lists of their sides. */
export interface ImportedBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly startsParagraph: boolean
  /** The probability that the file gives, 0 to 1; null where it gives none. */
  readonly confidence: number | null
  /** The file says that a person made or confirmed this pair. */
  readonly isConfirmed: boolean
  readonly review: Review
  /** The name of the pair in its file; null where it has none. */
  readonly id: string | null
  /** What was written beside it; absent where nothing was. */
  readonly notes?: readonly ImportedNote[]
}

/**
 * A text with its translation, aligned already. Its pairs are trusted but nobody has reviewed them here:
 * beads without a figure of doubt, unless the file itself names one or says who confirmed them.
 */
export interface ImportedBitext {
  readonly type: 'bitext'
  readonly title: string | null
  readonly languages: Readonly<Record<Side, LanguageTag>>
  readonly source: readonly ImportedUnit[]
  readonly target: readonly ImportedUnit[]
  readonly beads: readonly ImportedBead[]
  /** How the table was read that the pairs were in, where a person may choose otherwise. */
  readonly table?: RecognisedTable
}

export type Imported = ImportedDocument | ImportedBitext
