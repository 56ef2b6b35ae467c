import { accessSync, closeSync, constants, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { JournalEntry } from '../../src-core/ipc/contract'
import { syncFolder } from '../files/sync-folder'
import { temporaryName } from '../files/temporary-name'
import { connectForWriting, inTransaction } from './connect'
import type { Database } from './connect'
import { openingProblem, savingProblem } from './database-problem'
import { readVersion } from './file-header'
import { hold } from './held-files'
import { isReadableAsItIs, loadUpdated, readProjectFile } from './read-project-file'
import { advance, withFreshSnapshot } from './standing'
import type { ProjectState, Standing } from './standing'
import { storeEntries, storeStanding } from './store-standing'

/** After so many steps without a snapshot, opening makes one: the next opening is quick again. */
const longTail = 200

/** A project file that this process holds. Nobody else can read or write it until it is closed. */
export interface ProjectFile {
  readonly path: string
  /** What the file says, after the last successful `write`. */
  state(): ProjectState
  /** Writes the entries in one transaction: when it answers ok, they are on the disk. */
  write(entries: readonly JournalEntry[]): Result<null>
  /** Writes a copy of the file as it stands, which appears whole or not at all. The place must be free. */
  copyTo(path: string): Result<null>
  /** Does some work with the file as it stands now: soon, and in any case before it changes or is closed. */
  soon(work: () => void): void
  /** Lets go of the file. It is one file then, with nothing beside it. */
  close(): void
}

/**
 * Opens a project file to work on it. A file that is refused is not changed: with `file-missing`,
 * `file-unreadable`, `not-a-project`, `project-damaged`, `project-from-future`, `project-locked`, or
 * `folder-read-only` when nothing could be saved in it.
 */
export function openProjectFile(path: string): Result<ProjectFile> {
  const refusal = refusalOf(path)
  if (!refusal.ok) return refusal
  let database: Database | null = null
  try {
    database = connectForWriting(path)
    const standing = loadUpdated(database)
    return ok(projectFile(path, database, tidied(path, database, standing)))
  } catch (error) {
    database?.close()
    return { ok: false, problem: openingProblem(error, path) }
  }
}

/** All that can be said against a file before anything in it or beside it may change. */
function refusalOf(path: string): Result<unknown> {
  const version = readVersion(path)
  if (!version.ok) return version
  const asItIs = isReadableAsItIs(path)
  if (!asItIs.ok) return asItIs
  if (!isWritable(path)) return fail('folder-read-only', { name: basename(path) })
  return asItIs.value ? ok(null) : readProjectFile(path)
}

function isWritable(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'))
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Makes up for a session that did not end well, so that the next opening finds one file and is quick. */
function tidied(path: string, database: Database, standing: Standing): Standing {
  const tail = Math.abs(standing.cursor - standing.snapshot.index)
  if (tail > longTail) return snapshotted(database, standing)
  // A killed program leaves its journal beside the file. It is spent; SQLite removes it after writing.
  if (existsSync(`${path}-journal`)) {
    inTransaction(database, () => {
      storeStanding(database, standing, standing)
    })
  }
  return standing
}

function snapshotted(database: Database, standing: Standing): Standing {
  const fresh = withFreshSnapshot(standing)
  if (fresh !== standing) {
    inTransaction(database, () => {
      storeStanding(database, standing, fresh)
    })
  }
  return fresh
}

function projectFile(path: string, database: Database, opened: Standing): ProjectFile {
  let standing = opened
  let waiting: readonly (() => void)[] = []
  const release = hold(path)
  const doWaiting = (): void => {
    const works = waiting
    waiting = []
    for (const work of works) work()
  }
  return {
    path,
    state: () => standing,
    write(entries) {
      doWaiting()
      try {
        const next = entries.reduce(advance, standing)
        inTransaction(database, () => {
          storeEntries(database, standing, entries, next)
        })
        standing = next
        return ok(null)
      } catch (error) {
        return { ok: false, problem: savingProblem(error, path) }
      }
    },
    copyTo(to) {
      const temporary = temporaryName(to)
      try {
        database.prepare('vacuum into ?').run(temporary)
        renameSync(temporary, to)
        syncFolder(dirname(to))
        return ok(null)
      } catch (error) {
        rmSync(temporary, { force: true })
        return { ok: false, problem: savingProblem(error, to) }
      }
    },
    soon(work) {
      waiting = [...waiting, work]
      setImmediate(doWaiting)
    },
    close() {
      if (!database.isOpen) return
      doWaiting()
      try {
        snapshotted(database, standing)
      } catch {
        // A snapshot only makes the next opening quicker; the journal already tells everything.
      }
      database.close()
      release()
    },
  }
}
