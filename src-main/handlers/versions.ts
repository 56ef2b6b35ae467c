import { basename } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { OtherVersion } from '../../src-core/ipc/file-reading'
import type { RequestHandlers } from '../ipc/answer-request'
import { projectExtension } from '../projects-folder'
import { readProjectFile } from '../project-file/read-project-file'
import type { Reading } from '../reading/reading-job'
import type { HandlerContext } from './context'

type VersionHandlers = Pick<RequestHandlers, 'version:choose'>

export function versionHandlers({
  dialogs,
  reading,
}: Pick<HandlerContext, 'dialogs' | 'reading'>): VersionHandlers {
  return {
    'version:choose': async () => {
      const path = await dialogs.chooseVersion()
      if (path === null) return ok(null)
      const candidates = path.toLowerCase().endsWith(projectExtension)
        ? ofProject(path)
        : await ofFile(path, reading)
      return candidates.ok ? ok({ name: basename(path), candidates: candidates.value }) : candidates
    },
  }
}

type Candidates = Result<OtherVersion['candidates']>

/** The translations of a colleague's project, which stays as it is. */
function ofProject(path: string): Candidates {
  const read = readProjectFile(path)
  return read.ok
    ? ok(read.value.project.articles.map(({ target }) => target.map(({ text }) => text)))
    : read
}

async function ofFile(path: string, reading: Reading): Promise<Candidates> {
  const texts = await reading.read({ type: 'version', path })
  return texts.ok ? ok([texts.value]) : texts
}
