import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { StartupProject } from '../../src-core/ipc/contract'
import type { WindowPlace } from '../../src-core/ipc/window-state'
import type { RequestHandlers } from '../ipc/answer-request'
import { isProjectFile } from '../projects-folder'
import { loadSample } from './articles'
import type { HandlerContext } from './context'
import { offerFiles } from './offer-files'
import { openHere, rememberProject } from './open-project'

export function startHandlers(context: HandlerContext): Pick<RequestHandlers, 'app:start'> {
  return {
    'app:start': async () => {
      const start = context.session.begin()
      if (start.type === 'opened') {
        rememberProject(context, start.opened)
        return ok({ type: 'project', opened: start.opened, place: null })
      }
      // A page that starts has nothing open: what is, was left behind by one that failed or was reloaded.
      context.projects.closeAll()
      switch (start.type) {
        case 'first-run':
          return startWithSample()
        case 'empty':
          return ok({ type: 'welcome' })
        case 'files':
          return startWithFiles(context, start.files)
        case 'project':
          return startWithProject(context, start.path, start.place)
      }
    },
  }
}

async function startWithFiles(
  context: HandlerContext,
  files: readonly string[],
): Promise<Result<StartupProject>> {
  const project = files.find(isProjectFile)
  if (project !== undefined) return startWithProject(context, project)
  const loaded = await offerFiles(files, context)
  return loaded.ok ? ok({ type: 'files', loaded: loaded.value }) : loaded
}

async function startWithSample(): Promise<Result<StartupProject>> {
  const sample = await loadSample()
  if (!sample.ok) return sample
  return sample.value.type === 'page'
    ? ok({ type: 'sample', proposal: sample.value.proposal })
    : ok({ type: 'welcome' })
}

async function startWithProject(
  context: HandlerContext,
  path: string,
  place: WindowPlace | null = null,
): Promise<Result<StartupProject>> {
  if (context.otherWindows.show(path)) return ok({ type: 'welcome' })
  const opened = await openHere(context, path)
  return opened.ok ? ok({ type: 'project', opened: opened.value, place }) : opened
}
