import type { LanguageTag, ReviewStatus, Side } from '../../project/model'

/** What a row of a file is made of: a bead, or all beads of a paragraph. */
export type ExportLevel = 'sentence' | 'paragraph'

/** Which text of a sentence is written: as it reads now, or as it came. */
export type ExportText = 'corrected' | 'imported'

export const statuses = [
  'unreviewed',
  'approved',
  'query',
] as const satisfies readonly ReviewStatus[]

/** What a person chooses of an export besides its format. What is left out has the default. */
export interface ExportOptions {
  /** Sentences when left out. */
  readonly level?: ExportLevel
  /** The corrected text when left out. */
  readonly text?: ExportText
  /** Beads of these statuses only; all when left out. */
  readonly statuses?: readonly ReviewStatus[]
  /** Language codes to write, for instance `ar-LB`; those of the article when left out. */
  readonly languages?: Readonly<Record<Side, LanguageTag>>
}
