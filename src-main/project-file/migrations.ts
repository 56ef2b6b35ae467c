import type { Database } from './connect'

/** `MUQB`: tells a project from any other SQLite file (bytes 68 to 71 of the file). */
export const applicationId = 0x4d555142

/**
 * What makes version n + 1 out of version n, in order. Never changed once shipped: add another one.
 *
 * Version 1. `state` has one row: where the journal stands. `article` holds the snapshot, the articles as
 * they were after the first `snapshot_index` steps. `step` is the journal, by position from 0. The present
 * state is the snapshot moved to `cursor`, forwards by changes or backwards by inverses. Every row ends
 * with a checksum of the rest of it: SQLite notices a damaged page, not a changed letter.
 */
const migrations: readonly string[] = [
  `create table state (
     id integer primary key check (id = 1),
     project text not null,
     articles text not null,
     snapshot_index integer not null,
     step_count integer not null,
     cursor integer not null,
     checksum text not null
   ) strict;
   create table article (
     id text primary key not null,
     content text not null,
     checksum text not null
   ) strict;
   create table step (
     position integer primary key,
     label text not null,
     change text not null,
     inverse text not null,
     author text not null,
     at text not null,
     focus text,
     checksum text not null
   ) strict;`,
  `create table quality (
     id integer primary key check (id = 1),
     content text not null,
     checksum text not null
   ) strict;`,
]

export const currentVersion = migrations.length

/** Brings a database from `version` (0: empty) to the current one. Wants a transaction around it. */
export function migrate(database: Database, version: number): void {
  for (const migration of migrations.slice(version)) database.exec(migration)
  if (version < currentVersion) {
    database.exec(`pragma application_id = ${String(applicationId)}`)
    database.exec(`pragma user_version = ${String(currentVersion)}`)
  }
}
