import { z } from 'zod'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { connectForReading, connectForWriting, inTransaction } from './connect'
import type { Database } from './connect'
import { isUnfinished, openingProblem } from './database-problem'
import { readVersion } from './file-header'
import { loadStanding } from './load-standing'
import { currentVersion, migrate } from './migrations'
import type { ProjectState, Standing } from './standing'
import { onTemporaryCopy } from './temporary-copy'

/**
 * Reads a project file and lets go of it at once; nothing changes in it or beside it. For a program that
 * only looks (the command line); to work on a project, see `openProjectFile`. Fails with `file-missing`,
 * `file-unreadable`, `not-a-project`, `project-damaged`, `project-from-future` or `project-locked`.
 */
export function readProjectFile(path: string): Result<ProjectState> {
  const version = readVersion(path)
  if (!version.ok) return version
  const asItIs = isReadableAsItIs(path)
  if (!asItIs.ok) return asItIs
  try {
    return ok(
      asItIs.value && version.value === currentVersion
        ? closing(connectForReading(path), loadStanding)
        : onTemporaryCopy(path, (copy) => closing(connectForWriting(copy), loadUpdated)),
    )
  } catch (error) {
    return { ok: false, problem: openingProblem(error, path) }
  }
}

/**
 * Brings a database to the current version and reads it; a database that is refused stays as it was.
 * Wants a connection for writing.
 */
export function loadUpdated(database: Database): Standing {
  return inTransaction(database, () => {
    migrate(database, userVersion(database))
    return loadStanding(database)
  })
}

/** Whether the file can be read without taking back a transaction that a crash cut short. */
export function isReadableAsItIs(path: string): Result<boolean> {
  try {
    return closing(connectForReading(path), (database) => {
      database.prepare('select count(*) from sqlite_schema').get()
      return ok(true)
    })
  } catch (error) {
    return isUnfinished(error) ? ok(false) : { ok: false, problem: openingProblem(error, path) }
  }
}

function userVersion(database: Database): number {
  const row: unknown = database.prepare('pragma user_version').get()
  return z.object({ user_version: z.number() }).parse(row).user_version
}

function closing<T>(database: Database, work: (database: Database) => T): T {
  try {
    return work(database)
  } finally {
    database.close()
  }
}
