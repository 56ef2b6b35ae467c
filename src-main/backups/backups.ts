import {
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Problem, Result } from '../../src-core/errors'
import type { BackupSettings } from '../../src-core/settings/backup-settings'
import { systemCode, writingProblem } from '../files/file-problem'
import type { JsonStore } from '../files/json-store'
import type { ProjectFile } from '../project-file/open-project-file'
import { readProjectFile } from '../project-file/read-project-file'
import { projectExtension } from '../projects-folder'
import { backupFolderName, backupName, backupTime } from './backup-names'

export interface Backup {
  readonly path: string
  /** When it was made, ISO 8601. */
  readonly at: string
}

/** Copies of projects in a folder of their own. */
export interface Backups {
  /** The folder for all of them. */
  folder(): string
  moveTo(folder: string): Promise<Result<null>>
  /** Why the last backup could not be made; null when it could. */
  problem(): Problem | null
  /** Makes a backup of an open project that has changed since its last one; the oldest give way to it. */
  backUp(file: ProjectFile): void
  /** The latest backup of a project file that can be opened; null for none. */
  latest(path: string): Backup | null
  /**
   * Copies a backup to where the project was that it was made of; beside it, under a name of its own, where it still
   * is. Into the folder of projects, if its own is gone. Answers the path.
   */
  restore(backup: Backup, path: string): Result<string>
}

export interface BackupsOptions {
  readonly settings: () => BackupSettings
  /** The folder that the user chose; null for the usual one. */
  readonly chosen: JsonStore<string | null>
  readonly usual: string
  /** The time, ISO 8601. */
  readonly now: () => string
}

export function projectBackups({ settings, chosen, usual, now }: BackupsOptions): Backups {
  let problem: Problem | null = null
  const folder = (): string => chosen.read() ?? usual

  function listed(path: string): readonly Backup[] {
    const at = join(folder(), backupFolderName(path))
    return namesIn(at)
      .flatMap((name): readonly Backup[] => {
        const time = backupTime(name)
        return time === null ? [] : [{ path: join(at, name), at: time }]
      })
      .toSorted((first, second) => (first.at < second.at ? -1 : 1))
  }

  function hasChanged({ path }: ProjectFile): boolean {
    const last = listed(path).at(-1)
    return last === undefined || statSync(path).mtimeMs > Date.parse(last.at)
  }

  return {
    folder,
    moveTo: (next) => chosen.write(next),
    problem: () => problem,
    backUp(file) {
      const { isOn, kept } = settings()
      if (!isOn) return
      const at = join(folder(), backupFolderName(file.path))
      try {
        if (!hasChanged(file)) return
        mkdirSync(at, { recursive: true })
        const copied = file.copyTo(join(at, backupName(now())))
        problem = copied.ok ? null : copied.problem
        const old = listed(file.path).slice(0, -kept)
        if (copied.ok) for (const backup of old) rmSync(backup.path, { force: true })
      } catch (error) {
        problem = writingProblem(error, at)
      }
    },
    latest: (path) => listed(path).findLast((backup) => readProjectFile(backup.path).ok) ?? null,
    restore(backup, path) {
      const own = dirname(path)
      return copyInto(existsSync(own) ? own : dirname(usual), backup, path)
    },
  }
}

/** A project that cannot be opened stays as it is, and so does what has the name already. */
function copyInto(folder: string, { path: from, at }: Backup, path: string): Result<string> {
  const day = at.slice(0, 16).replace('T', ' ').replace(':', '-')
  const name = basename(path, projectExtension)
  for (let number = 0; ; number += 1) {
    const ending = number === 0 ? '' : ` ${day}${number === 1 ? '' : ` (${String(number)})`}`
    const to = join(folder, name + ending + projectExtension)
    try {
      mkdirSync(folder, { recursive: true })
      copyFileSync(from, to, constants.COPYFILE_EXCL)
      return ok(to)
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') return { ok: false, problem: writingProblem(error, to) }
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
