import { fail, ok } from '../../src-core/errors'
import type { Problem, Result } from '../../src-core/errors'
import { pastedFile } from '../../src-core/formats/source-file'
import { readerOf } from '../../src-core/formats/readers'
import type { SourceFile } from '../../src-core/formats/reader'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { OfferedFiles } from '../../src-core/ipc/offered-files'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import { groupFiles } from '../../src-core/load/group-files'
import { readVersion } from '../../src-core/load/read-version'
import { readReturned } from '../../src-core/return/read-returned'
import { readSource } from '../files/read-file'
import { asDetected, loadSources, readSources } from '../handlers/load-article'
import type { ChosenFile } from '../handlers/load-article'
import type { ReadingJob, ReadingResult } from './reading-job'

type OnProgress = (progress: ReadingProgress) => void

/** Does a job on this thread. Files have no tokens yet: the page gets those from the main process. */
export async function runReadingJob(
  job: ReadingJob,
  onProgress: OnProgress,
): Promise<ReadingResult> {
  switch (job.type) {
    case 'returned': {
      const source = await readSource(job.path, {}, onProgress)
      return source.ok ? readReturned(source.value) : source
    }
    case 'version': {
      const source = await readSource(job.path, {}, onProgress)
      return source.ok ? readVersion(source.value) : source
    }
    case 'text':
      return loadSources([pastedFile(job.name, job.text)])
    case 'article':
      return readArticle(job.files, onProgress)
    case 'any':
      return readAny(job.paths, onProgress)
  }
}

async function readArticle(
  files: readonly ChosenFile[],
  onProgress: OnProgress,
): Promise<Result<OfferedFiles>> {
  const sources = await readSources(files, onProgress)
  return sources.ok ? loadSources(sources.value) : sources
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
    return readArticle(asDetected(paths), onProgress)
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
