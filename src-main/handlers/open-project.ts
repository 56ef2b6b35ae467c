import type { Result } from '../../src-core/errors'
import type { OpenedProject } from '../../src-core/ipc/contract'
import { emptyMemory } from '../memory'
import { withRecent } from '../recent-projects'
import type { HandlerContext } from './context'

type ProjectContext = Pick<HandlerContext, 'memory' | 'projects' | 'now' | 'onRecent'>

/** Opens a project file, and remembers it for the next start. */
export async function openProject(
  { memory, projects, now, onRecent }: ProjectContext,
  path: string,
): Promise<Result<OpenedProject>> {
  const opened = projects.open(path)
  const lastProject = opened.ok ? (projects.file(opened.value.token)?.path ?? null) : null
  if (lastProject !== null) {
    const remembered = memory.read() ?? emptyMemory
    const recent = withRecent(remembered.recent, { path: lastProject, at: now() })
    await memory.write({ ...remembered, lastProject, recent })
    onRecent(lastProject)
  }
  return opened
}

/** Forgets a project that a person closed: the next start begins on the welcome page. */
export async function forgetProject(
  { memory }: Pick<ProjectContext, 'memory'>,
  path: string,
): Promise<void> {
  const remembered = memory.read()
  if (remembered?.lastProject === path) await memory.write({ ...remembered, lastProject: null })
}
