import { basename } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { OpenedProject } from '../../src-core/ipc/contract'
import { emptyMemory } from '../memory'
import type { OpenProjects } from '../open-projects'
import { withRecent } from '../recent-projects'
import type { HandlerContext } from './context'

export type ProjectContext = Pick<
  HandlerContext,
  'memory' | 'projects' | 'session' | 'otherWindows' | 'now' | 'onRecent' | 'backups' | 'dialogs'
>

/**
 * Opens a project file in the window that asks. Null when it is shown elsewhere: a window that has it
 * already comes to the front, and beside an open project another one gets a window of its own.
 */
export async function openProject(
  context: ProjectContext,
  path: string,
): Promise<Result<OpenedProject | null>> {
  const { projects, otherWindows } = context
  if (otherWindows.show(path)) return ok(null)
  if (projects.isEmpty() || projects.has(path)) return openHere(context, path)
  const opened = await orFromBackup(context, path, (each) => otherWindows.open(each))
  return opened.ok ? ok(null) : opened
}

/** Opens a project file in this window, whatever else is open in it, and remembers it. */
export async function openHere(
  context: Omit<ProjectContext, 'otherWindows'>,
  path: string,
): Promise<Result<OpenedProject>> {
  const opened = await orFromBackup(context, path, (each) =>
    Promise.resolve(context.projects.open(each)),
  )
  if (opened.ok) await rememberProject(context, opened.value)
  return opened
}

/**
 * Opens a project; for one that is damaged, its latest backup is offered. What has a backup was a project,
 * even if nothing of that is left in it.
 */
export async function orFromBackup<T>(
  { backups, dialogs }: Pick<HandlerContext, 'backups' | 'dialogs'>,
  path: string,
  open: (path: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await open(path)
  if (opened.ok) return opened
  const { code, values } = opened.problem
  if (code !== 'project-damaged' && code !== 'not-a-project') return opened
  const backup = backups.latest(path)
  if (backup === null) return opened
  if (!(await dialogs.confirmRestoring(basename(path), backup.at))) {
    return { ok: false, problem: { code: 'project-damaged', values } }
  }
  const restored = backups.restore(backup, path)
  return restored.ok ? open(restored.value) : restored
}

/** Remembers a project that was opened, for the next start and for the list of recent ones. */
export async function rememberProject(
  {
    memory,
    projects,
    session,
    backups,
    now,
    onRecent,
  }: Omit<ProjectContext, 'otherWindows' | 'dialogs'>,
  { token }: OpenedProject,
): Promise<void> {
  const file = projects.file(token)
  if (file === null) return
  const { path } = file
  backups.backUp(file)
  const remembered = memory.read() ?? emptyMemory
  const recent = withRecent(remembered.recent, { path, at: now() })
  await memory.write({ ...remembered, recent })
  await session.shows(path)
  onRecent(path)
}

/** Forgets a project that a person closed: the next start begins without it. */
export async function forgetProject(
  session: HandlerContext['session'],
  projects: OpenProjects,
): Promise<void> {
  if (projects.isEmpty()) await session.shows(null)
}
