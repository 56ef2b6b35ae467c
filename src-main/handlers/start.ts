import { existsSync } from 'node:fs'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { StartupProject } from '../../src-core/ipc/contract'
import type { RequestHandlers } from '../ipc/answer-request'
import { emptyMemory } from '../memory'
import { isProjectFile } from '../projects-folder'
import { loadSample } from './articles'
import type { HandlerContext } from './context'
import { offerFiles } from './offer-files'
import { openProject } from './open-project'

export function startHandlers(context: HandlerContext): Pick<RequestHandlers, 'app:start'> {
  return {
    'app:start': async () => {
      // A page that starts has nothing open: what is, was left behind by one that failed or was reloaded.
      context.projects.closeAll()
      const files = context.takeStartFiles()
      return files.length > 0 ? startWithFiles(context, files) : startAsBefore(context)
    },
  }
}

async function startWithFiles(
  context: HandlerContext,
  files: readonly string[],
): Promise<Result<StartupProject>> {
  const project = files.find(isProjectFile)
  if (project !== undefined) return startWithProject(context, project)
  const loaded = await offerFiles(files, context.chosenFiles)
  return loaded.ok ? ok({ type: 'files', loaded: loaded.value }) : loaded
}

async function startAsBefore(context: HandlerContext): Promise<Result<StartupProject>> {
  const memory = context.memory.read()
  if (memory === null) {
    await context.memory.write(emptyMemory)
    const sample = await loadSample()
    if (!sample.ok) return sample
    return sample.value.type === 'page'
      ? ok({ type: 'sample', proposal: sample.value.proposal })
      : ok({ type: 'welcome' })
  }
  const { lastProject } = memory
  return lastProject === null || !existsSync(lastProject)
    ? ok({ type: 'welcome' })
    : startWithProject(context, lastProject)
}

async function startWithProject(
  context: HandlerContext,
  path: string,
): Promise<Result<StartupProject>> {
  const opened = await openProject(context, path)
  return opened.ok ? ok({ type: 'project', opened: opened.value }) : opened
}
