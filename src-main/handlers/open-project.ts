import { basename } from 'node:path'
import { ok } from '../../src-core/errors'
import type { ErrorCode, Result } from '../../src-core/errors'
import type { OpenedProject } from '../../src-core/ipc/contract'
import { emptyMemory } from '../memory'
import type { OpenProjects } from '../open-projects'
import { withRecent } from '../recent-projects'
import type { HandlerContext, Loss } from './context'

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
  if (opened.ok) rememberProject(context, opened.value)
  return opened
}

/** What a backup is offered for. What has one was a project, even if nothing of that is left in the file. */
const losses: Partial<Record<ErrorCode, Loss>> = {
  'project-damaged': 'damaged',
  'not-a-project': 'damaged',
  'file-missing': 'missing',
}

/** Opens a project; for one that is damaged or not there any more, its latest backup is offered. */
export async function orFromBackup<T>(
  { backups, dialogs }: Pick<HandlerContext, 'backups' | 'dialogs'>,
  path: string,
  open: (path: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await open(path)
  if (opened.ok) return opened
  const { code, values } = opened.problem
  const loss = losses[code]
  const backup = loss === undefined ? null : backups.latest(path)
  if (loss === undefined || backup === null) return opened
  if (!(await dialogs.confirmRestoring(basename(path), backup.at, loss))) {
    const refused = loss === 'damaged' ? 'project-damaged' : code
    return { ok: false, problem: { code: refused, values } }
  }
  const restored = backups.restore(backup, path)
  return restored.ok ? open(restored.value) : restored
}

/**
 * Remembers a project that was opened, for the next start and for the list of recent ones, and backs it up as it was
 * opened. The page gets its answer first: nothing here is waited for.
 */
export function rememberProject(
  {
    memory,
    projects,
    session,
    backups,
    now,
    onRecent,
  }: Omit<ProjectContext, 'otherWindows' | 'dialogs'>,
  { token }: OpenedProject,
): void {
  const file = projects.file(token)
  if (file === null) return
  const { path } = file
  const remembered = memory.read() ?? emptyMemory
  const recent = withRecent(remembered.recent, { path, at: now() })
  void memory.write({ ...remembered, recent })
  void session.shows(path)
  file.soon(() => {
    backups.backUp(file)
    onRecent(path)
  })
}

/** Forgets a project that a person closed: the next start begins without it. */
export async function forgetProject(
  session: HandlerContext['session'],
  projects: OpenProjects,
): Promise<void> {
  if (projects.isEmpty()) await session.shows(null)
}
