import type { Result } from '../../src-core/errors'
import type { OfferedFiles } from '../../src-core/ipc/offered-files'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import type { ChosenFile } from '../handlers/load-article'

/**
 * Files to be read: those of one article, as a person chose; or any, of which the names say what belongs
 * together; or a text that was pasted.
 */
export type ReadingJob =
  | { readonly type: 'article'; readonly files: readonly ChosenFile[] }
  | { readonly type: 'any'; readonly paths: readonly string[] }
  | { readonly type: 'text'; readonly name: string; readonly text: string }

/** What the reading thread says. */
export type ReadingMessage =
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  | { readonly type: 'done'; readonly result: Result<OfferedFiles> }

/** Reads files elsewhere, so that the window goes on meanwhile. */
export interface Reading {
  /** The problem `cancelled` is the answer to a job that was cancelled. */
  read(job: ReadingJob): Promise<Result<OfferedFiles>>
}
