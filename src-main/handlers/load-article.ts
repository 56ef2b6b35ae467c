import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { EncodingId } from '../../src-core/formats/encoding/encodings'
import type { SourceFile } from '../../src-core/formats/reader'
import type { TableChoice } from '../../src-core/formats/tables/table-choice'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import { readSource } from '../files/read-file'

/** A file to be read, and what a person chose for it. */
export interface ChosenFile {
  readonly path: string
  readonly encoding?: EncodingId
  readonly table?: TableChoice
}

/** Proposes how to split what was read. */
export async function loadSources(sources: readonly SourceFile[]): Promise<Result<LoadedFiles>> {
  // The readers of all formats are a megabyte of program, which most starts have no use for.
  const { importFiles } = await import('../../src-core/load/import-files')
  const read = importFiles(sources)
  if (!read.ok) return read
  return ok({ ...read.value, files: read.value.files.map((file) => ({ ...file, token: null })) })
}

/** The files, in memory and decoded. */
export async function readSources(
  files: readonly ChosenFile[],
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Result<readonly SourceFile[]>> {
  const sources: SourceFile[] = []
  for (const { path, ...choices } of files) {
    const source = await readSource(path, choices, onProgress)
    if (!source.ok) return source
    sources.push(source.value)
  }
  return ok(sources)
}

/** Chosen files, each in the encoding that is detected. */
export function asDetected(paths: readonly string[]): readonly ChosenFile[] {
  return paths.map((path) => ({ path }))
}
