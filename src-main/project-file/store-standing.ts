import type { JournalEntry } from '../../src-core/ipc/contract'
import type { Step } from '../../src-core/project/history'
import { checksum } from './checksum'
import type { Column } from './checksum'
import type { Database } from './connect'
import type { Snapshot, Standing } from './standing'

/** Writes what `entries` changed from `before` to `after`. Wants a transaction around it. */
export function storeEntries(
  database: Database,
  before: Standing,
  entries: readonly JournalEntry[],
  after: Standing,
): void {
  for (const entry of entries) if (entry.type === 'put') putStep(database, entry.index, entry.step)
  storeStanding(database, before, after)
}

/** Writes the snapshot, if it changed, and where the journal stands; of a new file, `before` is null. */
export function storeStanding(database: Database, before: Standing | null, after: Standing): void {
  if (before?.snapshot !== after.snapshot) {
    storeSnapshot(database, before?.snapshot ?? null, after.snapshot)
  }
  insert(database, 'state', [
    1,
    after.project.id,
    JSON.stringify(after.snapshot.project.articles.map(({ id }) => id)),
    after.snapshot.index,
    after.steps.length,
    after.cursor,
  ])
}

function putStep(database: Database, position: number, step: Step): void {
  database.prepare('delete from step where position >= ?').run(position)
  insert(database, 'step', [
    position,
    JSON.stringify(step.label),
    JSON.stringify(step.change),
    JSON.stringify(step.inverse),
    step.author,
    step.at,
    step.focus,
  ])
}

/** Writes what differs. What two states share is the same object in both. */
function storeSnapshot(database: Database, before: Snapshot | null, after: Snapshot): void {
  const old = before?.project.articles ?? []
  const kept = new Set(after.project.articles.map(({ id }) => id))
  for (const { id } of old) {
    if (!kept.has(id)) database.prepare('delete from article where id = ?').run(id)
  }
  for (const article of after.project.articles) {
    if (!old.includes(article)) insert(database, 'article', [article.id, JSON.stringify(article)])
  }
  const { quality } = after.project
  if (before?.project.quality === quality) return
  if (quality === undefined) database.exec('delete from quality')
  else insert(database, 'quality', [1, JSON.stringify(quality)])
}

/** Puts a row with its checksum into a table, in place of the row with the same key. */
function insert(database: Database, table: string, columns: readonly Column[]): void {
  const places = columns.map(() => '?').join(', ')
  database
    .prepare(`insert or replace into ${table} values (${places}, ?)`)
    .run(...columns, checksum(columns))
}
