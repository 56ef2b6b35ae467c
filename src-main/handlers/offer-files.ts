import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { OfferedFiles } from '../../src-core/ipc/offered-files'
import type { HandlerContext } from './context'
import type { ChosenFile } from './load-article'

type Desk = Pick<HandlerContext, 'chosenFiles' | 'reading'>

/** Reads files that a person chose or dropped, as many as they are. */
export async function offerFiles(
  named: readonly string[],
  desk: Desk,
): Promise<Result<OfferedFiles>> {
  const paths = [...new Set(named)]
  const read = await desk.reading.read({ type: 'any', paths })
  return read.ok && read.value.type !== 'several' ? ok(withTokens(read.value, paths, desk)) : read
}

/** Reads the files of an article once more, as a person chose. */
export async function readAgain(
  files: readonly ChosenFile[],
  desk: Desk,
): Promise<Result<LoadedFiles>> {
  const read = await desk.reading.read({ type: 'article', files })
  if (!read.ok) return read
  const { value } = read
  if (value.type === 'several') throw new Error('An article was read as several.')
  const paths = files.map(({ path }) => path)
  return ok(withTokens(value, paths, desk))
}

/** The page gets a token for each file, so that it can have them read again in another way. */
function withTokens(
  loaded: LoadedFiles,
  paths: readonly string[],
  { chosenFiles }: Desk,
): LoadedFiles {
  chosenFiles.revokeAll()
  const tokens = paths.map((path) => chosenFiles.grant(path))
  return {
    ...loaded,
    files: loaded.files.map((file, at) => ({ ...file, token: tokens[at] ?? null })),
  }
}
