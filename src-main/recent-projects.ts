import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { RecentProject } from '../src-core/ipc/offered-files'
import type { GrantedPaths } from './files/granted-paths'
import type { JsonStore } from './files/json-store'
import { emptyMemory } from './memory'
import type { Memory, OpenedBefore } from './memory'
import { projectExtension } from './projects-folder'

/** So many projects are remembered. */
const mostKept = 12

/** The list after a project was opened: that one first. */
export function withRecent(
  recent: readonly OpenedBefore[],
  opened: OpenedBefore,
): readonly OpenedBefore[] {
  return [opened, ...recent.filter(({ path }) => path !== opened.path)].slice(0, mostKept)
}

/** The list as the page gets it, with a token for each project. */
export function recentProjects(
  memory: JsonStore<Memory | null>,
  granted: GrantedPaths,
): readonly RecentProject[] {
  granted.revokeAll()
  return (memory.read()?.recent ?? []).map(({ path, at }) => ({
    token: granted.grant(path),
    name: basename(path, projectExtension),
    folder: basename(dirname(path)),
    at,
    isMissing: !existsSync(path),
  }))
}

/** Takes a project off the list. */
export async function forgetRecent(memory: JsonStore<Memory | null>, path: string): Promise<void> {
  const remembered = memory.read() ?? emptyMemory
  const recent = remembered.recent.filter((each) => each.path !== path)
  await memory.write({ ...remembered, recent })
}
