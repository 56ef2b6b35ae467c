import { basename, dirname, join } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { Project } from '../../src-core/project/model'
import { fileNameOf } from '../files/file-name'
import type { RequestHandlers } from '../ipc/answer-request'
import { createInFolder, projectExtension, projectsFolder } from '../projects-folder'
import type { HandlerContext } from './context'
import { learnFrom } from './dictionaries'
import { forgetProject, openHere, openProject } from './open-project'

type ProjectHandlers = Pick<
  RequestHandlers,
  'project:create' | 'project:choose' | 'project:write' | 'project:close'
>

/** `isClosing` tells whether the window is being closed: then a project is put away, not given up. */
export function projectHandlers(
  context: HandlerContext,
  isClosing: () => boolean,
): ProjectHandlers {
  const { projects, dialogs } = context
  return {
    'project:create': async (project, title) => {
      const path = await createProject(context, project, title)
      if (!path.ok) return path
      // A project in which nothing was done yet, the sample for instance, gives way to a new one.
      return projects.files().every((file) => file.state().steps.length === 0)
        ? openHere(context, path.value)
        : openProject(context, path.value)
    },
    'project:choose': async () => {
      const path = await dialogs.chooseProject()
      return path === null ? ok(null) : openProject(context, path)
    },
    'project:write': (token, entries) => {
      const file = projects.file(token)
      if (file === null) throw new Error('The project is not open.')
      return Promise.resolve(file.write(entries))
    },
    'project:close': async (token) => {
      const project = projects.file(token)?.state().project
      const path = projects.close(token)
      if (path !== null && !isClosing()) await forgetProject(context.session, projects)
      if (path !== null && project !== undefined) await learnFrom(context, [project])
      return ok(null)
    },
  }
}

/** Makes the file in the folder for projects, without asking; asks where to if that cannot be. */
async function createProject(
  { documents, dialogs, translate }: HandlerContext,
  project: Project,
  title: string,
): Promise<Result<string>> {
  const created = createInFolder(projectsFolder(documents), title, project)
  if (created.ok) return created
  const path = await dialogs.chooseTarget({
    title: translate('dialog.keep-project'),
    suggestion: join(documents, fileNameOf(title, 'Muqabala') + projectExtension),
    kind: { name: translate('dialog.project-files'), extensions: [projectExtension.slice(1)] },
  })
  if (path === null) return created
  // A project that has the name already is kept, whatever was answered: the new one gets a number.
  return createInFolder(dirname(path), basename(path, projectExtension), project)
}
