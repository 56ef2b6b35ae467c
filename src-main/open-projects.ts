import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { ok } from '../src-core/errors'
import type { Result } from '../src-core/errors'
import type { FileToken, OpenedProject } from '../src-core/ipc/contract'
import type { Project } from '../src-core/project/model'
import { grantedPaths } from './files/granted-paths'
import { openProjectFile } from './project-file/open-project-file'
import type { ProjectFile } from './project-file/open-project-file'
import { projectExtension } from './projects-folder'

/** The project files that a window holds, by the tokens that its page was given for them. */
export interface OpenProjects {
  /** Opens a file. One that is open already is shared: each token has to be closed for itself. */
  open(path: string): Result<OpenedProject>
  /** The file behind a token; null for a token that was closed or never given. */
  file(token: FileToken): ProjectFile | null
  /** Closes a token. Answers the path of the file if that was its last one, else null. */
  close(token: FileToken): string | null
  closeAll(): void
  /** Whether a file is open here. */
  has(path: string): boolean
  isEmpty(): boolean
  /** All files that are open. */
  files(): readonly ProjectFile[]
  /** The projects as they stand. */
  states(): readonly Project[]
}

export function openProjects(): OpenProjects {
  const granted = grantedPaths()
  const files = new Map<string, { readonly file: ProjectFile; tokens: number }>()

  function fileAt(path: string): Result<ProjectFile> {
    const shared = files.get(path)
    if (shared !== undefined) {
      shared.tokens += 1
      return ok(shared.file)
    }
    const opened = openProjectFile(path)
    if (opened.ok) files.set(path, { file: opened.value, tokens: 1 })
    return opened
  }

  function file(token: FileToken): ProjectFile | null {
    const path = granted.redeem(token)
    return path === null ? null : (files.get(path)?.file ?? null)
  }

  return {
    open(path) {
      const real = realPath(path)
      const opened = fileAt(real)
      if (!opened.ok) return opened
      const { project, steps, cursor } = opened.value.state()
      const name = basename(path, projectExtension)
      return ok({ token: granted.grant(real), name, project, steps, cursor })
    },
    file,
    close(token) {
      const path = granted.redeem(token)
      const shared = path === null ? undefined : files.get(path)
      if (path === null || shared === undefined) return null
      granted.revoke(token)
      shared.tokens -= 1
      if (shared.tokens > 0) return null
      files.delete(path)
      shared.file.close()
      return path
    },
    closeAll() {
      granted.revokeAll()
      for (const shared of files.values()) shared.file.close()
      files.clear()
    },
    has: (path) => files.has(realPath(path)),
    isEmpty: () => files.size === 0,
    files: () => [...files.values()].map(({ file: open }) => open),
    states: () => [...files.values()].map((shared) => shared.file.state().project),
  }
}

/** The path without links, so that a file has one name here. A missing file is reported when opened. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
