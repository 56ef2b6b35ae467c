import { fail, ok } from '../../src-core/errors'
import type { Problem, Result } from '../../src-core/errors'
import { pastedFile } from '../../src-core/formats/source-file'
import { readerOf } from '../../src-core/formats/readers'
import type { SourceFile } from '../../src-core/formats/reader'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { OfferedFiles } from '../../src-core/ipc/offered-files'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import { groupFiles } from '../../src-core/load/group-files'
import { readSource } from '../files/read-file'
import { loadSources, readSources } from '../handlers/load-article'
import type { ReadingJob } from './reading-job'

type OnProgress = (progress: ReadingProgress) => void

/** Does a job on this thread. Files have no tokens yet: the page gets those from the main process. */
export async function runReadingJob(
  job: ReadingJob,
  onProgress: OnProgress,
): Promise<Result<OfferedFiles>> {
  switch (job.type) {
    case 'text':
      return loadSources([pastedFile(job.name, job.text)])
    case 'article': {
      const sources = await readSources(job.files, onProgress)
      return sources.ok ? loadSources(sources.value) : sources
    }
    case 'any':
      return readAny(job.paths, onProgress)
  }
}

/**
 * One or two files make an article, whatever their names, and so do the files of a bitext that come together;
 * more are put together by their names, and one that cannot be read does not keep the others out.
 */
async function readAny(
  paths: readonly string[],
  onProgress: OnProgress,
): Promise<Result<OfferedFiles>> {
  if (paths.length <= 2) {
    return runReadingJob({ type: 'article', files: paths.map((path) => ({ path })) }, onProgress)
  }
  const problems: Problem[] = []
  const sources: SourceFile[] = []
  for (const path of paths) {
    const source = await readSource(path, {}, onProgress)
    if (source.ok) sources.push(source.value)
    else problems.push(source.problem)
  }
  if (problems.length === 0 && readerOf(sources) !== undefined) return loadSources(sources)
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
