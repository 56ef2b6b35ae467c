import type { ExportOptions } from '../formats/export/export-options'
import type { ExportWarning } from '../formats/export/export-warnings'
import type { FileToken } from './contract'

/** What is written, and as what. */
export interface ExportChoice extends ExportOptions {
  readonly format: string
  /** Every article of the project, the named one first; only that one when left out. */
  readonly articles?: 'all'
}

/** What was written, and what the file does not have, in numbers that the strings turn into sentences. */
export interface ExportSummary {
  readonly fileNames: readonly string[]
  /** Path of the folder that they are in, for a person to read. */
  readonly folder: string
  /** Stands for the first file, to show it in its folder. */
  readonly token: FileToken
  readonly written: number
  readonly warnings: readonly ExportWarning[]
}
