import { DatabaseSync } from '@photostructure/sqlite'
import { z } from 'zod'
import type { Step } from '../../src-core/project/history'
import type { Project } from '../../src-core/project/model'
import { moveCursor } from '../../src-core/project/move-cursor'
import { projectSchema, stepSchema } from '../schemas/project'
import { checksum } from './checksum'
import type { Column } from './checksum'
import type { Database } from './connect'
import { DamagedProject } from './database-problem'
import { migrate } from './migrations'
import type { Standing } from './standing'

/**
 * Reads a whole project and doubts all of it: the pages, the tables, the checksums, the shape of every
 * value, that the journal leads from the snapshot to the cursor. Throws `DamagedProject`, or the error
 * of SQLite, and changes nothing.
 */
export function loadStanding(database: Database): Standing {
  checkPages(database)
  checkTables(database)
  const state = readState(database)
  const articles = readArticles(database, state.articles)
  const steps = readSteps(database, state.stepCount)
  const { cursor } = state
  const snapshot = {
    project: checked({ id: state.project, articles, ...readQuality(database) }, projectSchema),
    index: state.snapshotIndex,
  }
  if (cursor > steps.length || snapshot.index > steps.length) {
    throw new DamagedProject('The journal is shorter than its own places.')
  }
  const project = travel(snapshot.project, steps, snapshot.index, cursor)
  // Where nothing has happened since the snapshot, it has just been checked.
  const present = project === snapshot.project ? project : checked(project, projectSchema)
  return { project: present, steps, cursor, snapshot }
}

function travel(project: Project, steps: readonly Step[], from: number, to: number): Project {
  try {
    return moveCursor(project, steps, from, to)
  } catch (error) {
    throw new DamagedProject('A step does not fit.', { cause: error })
  }
}

function checkPages(database: Database): void {
  const answer: unknown = database.prepare('pragma quick_check(1)').get()
  if (!z.object({ quick_check: z.literal('ok') }).safeParse(answer).success) {
    throw new DamagedProject('quick_check found damage.')
  }
}

/** The tables must be those that the migrations make: no view or trigger from elsewhere. */
function checkTables(database: Database): void {
  const model = new DatabaseSync(':memory:')
  try {
    migrate(model, 0)
    if (tablesOf(database) !== tablesOf(model)) throw new DamagedProject('The tables differ.')
  } finally {
    model.close()
  }
}

function tablesOf(database: Database): string {
  return JSON.stringify(
    database.prepare('select type, name, tbl_name, sql from sqlite_schema order by name').all(),
  )
}

const stateSchema = z.tuple([
  z.literal(1),
  z.string(),
  z.string(),
  z.number().int().nonnegative(),
  z.number().int().nonnegative(),
  z.number().int().nonnegative(),
])

function readState(database: Database) {
  const [row, ...others] = readRows(database, 'state', 'id', stateSchema)
  if (row === undefined || others.length > 0) throw new DamagedProject('No state, or several.')
  const [, project, articles, snapshotIndex, stepCount, cursor] = row
  return {
    project,
    articles: fromJson(articles, z.array(z.string())),
    snapshotIndex,
    stepCount,
    cursor,
  }
}

function readArticles(database: Database, ids: readonly string[]): readonly unknown[] {
  const rows = readRows(database, 'article', 'id', z.tuple([z.string(), z.string()]))
  const articles = new Map(rows.map(([id, content]) => [id, parse(content)]))
  if (articles.size !== ids.length) throw new DamagedProject('An article is missing or too many.')
  return ids.map((id) => articles.get(id))
}

function readQuality(database: Database): { readonly quality?: unknown } {
  const [row] = readRows(database, 'quality', 'id', z.tuple([z.literal(1), z.string()]))
  return row === undefined ? {} : { quality: parse(row[1]) }
}

const stepRowSchema = z.tuple([
  z.number().int(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string().nullable(),
])

function readSteps(database: Database, stepCount: number): readonly Step[] {
  const rows = readRows(database, 'step', 'position', stepRowSchema)
  if (rows.length !== stepCount || rows.some(([position], index) => position !== index)) {
    throw new DamagedProject('A step is missing or too many.')
  }
  return rows.map(([, label, change, inverse, author, at, focus]) =>
    checked(
      { label: parse(label), change: parse(change), inverse: parse(inverse), author, at, focus },
      stepSchema,
    ),
  )
}

/** The rows of a table without their checksums, which must be right. */
function readRows<T extends readonly Column[]>(
  database: Database,
  table: string,
  key: string,
  schema: z.ZodType<T>,
): readonly T[] {
  const rows: readonly unknown[] = database.prepare(`select * from ${table} order by ${key}`).all()
  return rows.map((row) => {
    const columns = Object.values(checked(row, z.record(z.string(), z.unknown())))
    const values = checked(columns.slice(0, -1), schema)
    if (columns.at(-1) !== checksum(values)) throw new DamagedProject('A checksum is wrong.')
    return values
  })
}

function fromJson<T>(text: string, schema: z.ZodType<T>): T {
  return checked(parse(text), schema)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DamagedProject('A value is not JSON.', { cause: error })
  }
}

function checked<T>(value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new DamagedProject(result.error.message)
  return result.data
}
