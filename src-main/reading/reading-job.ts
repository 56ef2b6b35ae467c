import type { Result } from '../../src-core/errors'
import type { OfferedFiles } from '../../src-core/ipc/offered-files'
import type { Returned } from '../../src-core/return/returned'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import type { ChosenFile } from '../handlers/load-article'

/**
 * Files to be read: those of one article, as a person chose; or any, of which the names say what belongs
 * together; or a text that was pasted; or a file that came back from a colleague; or one with another version of
 * a translation.
 */
export type ReadingJob =
  | { readonly type: 'article'; readonly files: readonly ChosenFile[] }
  | { readonly type: 'any'; readonly paths: readonly string[] }
  | { readonly type: 'text'; readonly name: string; readonly text: string }
  | { readonly type: 'returned'; readonly path: string }
  | { readonly type: 'version'; readonly path: string }

/** What a job comes to, by its type. */
export interface ReadingResults {
  readonly article: OfferedFiles
  readonly any: OfferedFiles
  readonly text: OfferedFiles
  readonly returned: Returned
  /** The texts, paragraph by paragraph or unit by unit. */
  readonly version: readonly string[]
}

export type ReadingResult = Result<ReadingResults[ReadingJob['type']]>

/** What the reading thread says. */
export type ReadingMessage =
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  | { readonly type: 'done'; readonly result: ReadingResult }

/** Reads files elsewhere, so that the window goes on meanwhile. */
export interface Reading {
  /** The problem `cancelled` is the answer to a job that was cancelled. */
  read<J extends ReadingJob>(job: J): Promise<Result<ReadingResults[J['type']]>>
}
