import { fail, ok } from '../../src-core/errors'
import type { Problem, Result } from '../../src-core/errors'
import { readerOf } from '../../src-core/formats/readers'
import type { SourceFile } from '../../src-core/formats/reader'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { OfferedFiles } from '../../src-core/ipc/offered-files'
import { groupFiles } from '../../src-core/load/group-files'
import type { GrantedPaths } from '../files/granted-paths'
import { readSource } from '../files/read-file'
import { asDetected, loadFiles, loadSources } from './load-article'

/**
 * Reads files that a person chose or dropped. One or two make an article, whatever their names, and so do
 * the files of a bitext that come together; more are put together by their names, and one that cannot be
 * read does not keep the others out.
 */
export async function offerFiles(
  named: readonly string[],
  granted: GrantedPaths,
): Promise<Result<OfferedFiles>> {
  const paths = [...new Set(named)]
  if (paths.length <= 2) return loadFiles(asDetected(paths), granted)
  const problems: Problem[] = []
  const sources: SourceFile[] = []
  for (const path of paths) {
    const source = await readSource(path)
    if (source.ok) sources.push(source.value)
    else problems.push(source.problem)
  }
  if (problems.length === 0 && readerOf(sources) !== undefined) {
    return loadFiles(asDetected(paths), granted)
  }
  const [unread] = problems
  const articles: LoadedFiles[] = []
  for (const group of groupFiles(sources.map(({ name }) => name))) {
    const loaded = await loadSources(group.flatMap((place) => sources[place] ?? []))
    if (loaded.ok) articles.push(loaded.value)
    else problems.push(loaded.problem)
  }
  if (articles.length > 0) return ok({ type: 'several', articles, problems })
  return unread === undefined
    ? fail('too-many-files', { count: paths.length })
    : { ok: false, problem: unread }
}
