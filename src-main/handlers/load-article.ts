import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { EncodingId } from '../../src-core/formats/encoding/encodings'
import type { SourceFile } from '../../src-core/formats/reader'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { GrantedPaths } from '../files/granted-paths'
import { readSource } from '../files/read-file'

/** A file to be read, and the encoding that a person chose for it. */
export interface ChosenFile {
  readonly path: string
  readonly encoding?: EncodingId
}

/**
 * Reads files that belong together, and proposes how to split them. The page gets a token for each, so
 * that it can have them read again in another encoding.
 */
export async function loadFiles(
  files: readonly ChosenFile[],
  granted: GrantedPaths,
): Promise<Result<LoadedFiles>> {
  const sources = await readSources(files)
  if (!sources.ok) return sources
  const loaded = await loadSources(sources.value)
  if (!loaded.ok) return loaded
  granted.revokeAll()
  const tokens = files.map(({ path }) => granted.grant(path))
  const named = loaded.value.files.map((file, at) => ({ ...file, token: tokens[at] ?? null }))
  return ok({ ...loaded.value, files: named })
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
): Promise<Result<readonly SourceFile[]>> {
  const sources: SourceFile[] = []
  for (const { path, encoding } of files) {
    const source = await readSource(path, encoding)
    if (!source.ok) return source
    sources.push(source.value)
  }
  return ok(sources)
}

/** Chosen files, each in the encoding that is detected. */
export function asDetected(paths: readonly string[]): readonly ChosenFile[] {
  return paths.map((path) => ({ path }))
}
