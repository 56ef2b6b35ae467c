import { DatabaseSync } from '@photostructure/sqlite'

/** A connection to a database. */
export type Database = InstanceType<typeof DatabaseSync>

/** How long to wait for somebody who is just reading the file. */
const patienceMs = 500

// The schema of a file from elsewhere is not trusted: no extensions, no functions out of it.
const options = {
  timeout: patienceMs,
  allowExtension: false,
  enableDoubleQuotedStringLiterals: false,
  defensive: true,
} as const

/** Opens a database so that nothing can change in it or beside it. */
export function connectForReading(path: string): Database {
  return prepared(new DatabaseSync(path, { ...options, readOnly: true }), '')
}

/**
 * Opens a database, makes the file if it is missing, and holds it until it is closed: nobody else can
 * read or write it meanwhile. The operating system lets go of the lock when the process dies.
 *
 * A commit is on the disk when it returns: `synchronous = extra` waits for the disk, `fullfsync` for the
 * cache inside the disk on a Mac. Why a rollback journal and not WAL: docs/decisions/0002.
 */
export function connectForWriting(path: string): Database {
  return prepared(
    new DatabaseSync(path, options),
    `pragma locking_mode = exclusive;
     pragma synchronous = extra;
     pragma fullfsync = on;
     begin exclusive;
     commit;`,
  )
}

/** Runs `work` in a transaction: all of it is on the disk when it returns, nothing when it throws. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec('begin immediate')
  try {
    const result = work()
    database.exec('commit')
    return result
  } catch (error) {
    // SQLite has already rolled back after some errors, a full disk for one.
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function prepared(database: Database, pragmas: string): Database {
  try {
    database.exec(`pragma trusted_schema = off; ${pragmas}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
