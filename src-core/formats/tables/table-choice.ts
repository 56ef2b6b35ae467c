import type { LanguageTag } from '../../project/model'
import type { Delimiter } from './read-delimited'

/** What a person chose about a table; what is left out is guessed. Places count from 0. */
export interface TableChoice {
  readonly delimiter?: Delimiter
  readonly sheet?: number
  readonly hasHeader?: boolean
  readonly source?: number
  readonly target?: number
}

/** A column of a table, as a person tells it from the others. */
export interface TableColumn {
  /** What the first row calls it; empty where it says nothing. */
  readonly name: string
  /** The first text in it. */
  readonly sample: string
  readonly language: LanguageTag
}

/** How a table was read: shown before it is accepted, and open to another choice. */
export interface RecognisedTable {
  /** The sign between columns; null where the file has cells of its own. */
  readonly delimiter: Delimiter | null
  /** The sheets of a workbook by their names; none where the file is one table. */
  readonly sheets: readonly string[]
  readonly sheet: number
  readonly hasHeader: boolean
  readonly columns: readonly TableColumn[]
  readonly source: number
  readonly target: number
}
