import { DatabaseSync } from '@photostructure/sqlite'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ErrorCode, Result } from '../../../src-core/errors'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { currentVersion } from '../../../src-main/project-file/migrations'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import { readProjectFile } from '../../../src-main/project-file/read-project-file'
import type { ProjectState } from '../../../src-main/project-file/standing'
import { random, randomEntry, sampleProject } from './random-steps'

let folder: string
let good: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muqabala-refusals-'))
  good = join(folder, 'good.muqabala')
  createProjectFile(good, sampleProject(2))
  const opened = openProjectFile(good)
  if (!opened.ok) throw new Error(opened.problem.code)
  const pick = random(7)
  for (let count = 0; count < 12; count += 1) {
    opened.value.write([randomEntry(opened.value.state(), pick)])
  }
  opened.value.close()
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Names and checksums of all files in the folder. */
function contents(): string {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name))
      return `${name} ${createHash('sha256').update(bytes).digest('hex')}`
    })
    .join('\n')
}

/** Opens and reads; a refusal must be the same both ways, name the file, and leave the folder as it was. */
function tryOpening(path: string): Result<ProjectState> {
  const before = contents()
  const read = readProjectFile(path)
  expect(contents()).toEqual(before)
  const opened = openProjectFile(path)
  if (!opened.ok) {
    expect(contents()).toEqual(before)
    expect(read).toEqual(opened)
    expect(opened.problem.values).toEqual({ name: basename(path) })
    return opened
  }
  const state = opened.value.state()
  opened.value.close()
  const { project, steps, cursor } = state
  if (read.ok) expect(read.value).toMatchObject({ project, steps, cursor })
  return { ok: true, value: { project, steps, cursor } }
}

function codeOf(path: string): ErrorCode | 'opened' {
  const result = tryOpening(path)
  return result.ok ? 'opened' : result.problem.code
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** A copy of the good project, changed by SQL as somebody might with a database tool. */
function changed(name: string, sql: string): string {
  const path = join(folder, name)
  copyFileSync(good, path)
  const database = new DatabaseSync(path, { defensive: false })
  database.exec(sql)
  database.close()
  return path
}

describe('opening a project file', () => {
  it('refuses what is not a project', () => {
    expect(codeOf(join(folder, 'nowhere.muqabala'))).toBe('file-missing')
    expect(codeOf(join(good, 'below-a-file.muqabala'))).toBe('file-missing')
    expect(codeOf(file('text.muqabala', 'قال الراوي: it was a calm morning.'))).toBe(
      'not-a-project',
    )
    const other = join(folder, 'other.muqabala')
    const database = new DatabaseSync(other)
    database.exec('create table state (id integer)')
    database.close()
    expect(codeOf(other)).toBe('not-a-project')
  })

  it('refuses a folder', () => {
    expect(openProjectFile(folder)).toMatchObject({ problem: { code: 'file-unreadable' } })
  })

  it('refuses a project of a newer version, byte for byte as it was', () => {
    const [one, many] = [currentVersion + 1, 4_000_000_000].map((version) => {
      const bytes = readFileSync(good)
      bytes.writeUInt32BE(version, 60)
      return file(`future-${String(version)}.muqabala`, bytes)
    })
    expect(codeOf(one!)).toBe('project-from-future')
    expect(codeOf(many!)).toBe('project-from-future')
  })

  it('refuses a project that was cut short anywhere', () => {
    const whole = readFileSync(good)
    const lengths = [0, 1, 15, 16, 99, 100, 101, 511, whole.length - 1]
    for (let length = 512; length < whole.length; length += 1531) lengths.push(length)
    for (const length of lengths) {
      const path = file('cut.muqabala', whole.subarray(0, length))
      expect([length, codeOf(path)]).toEqual([length, 'project-damaged'])
    }
  })

  it('never takes a flipped bit for what was written (seed 42)', () => {
    const whole = readFileSync(good)
    const original = tryOpening(good)
    const pick = random(42)
    const codes = new Set<string>()
    for (let run = 0; run < 400; run += 1) {
      // Half of the flips in the first page, where the header and the tables are.
      const offset = pick(run % 2 === 0 ? 4096 : whole.length)
      const bytes = Buffer.from(whole)
      bytes[offset] = bytes[offset]! ^ (1 << pick(8))
      const result = tryOpening(file('flipped.muqabala', bytes))
      if (result.ok) expect([offset, result]).toEqual([offset, original])
      codes.add(result.ok ? 'opened' : result.problem.code)
    }
    expect([...codes]).toEqual(expect.arrayContaining(['opened', 'project-damaged']))
  })

  it('refuses a project in which rows were changed, lost or added', () => {
    const tampered = [
      `update state set cursor = 0`,
      `update state set cursor = 1000`,
      `delete from state`,
      `delete from step where position = (select max(position) from step)`,
      `delete from step where position = 0`,
      `update step set author = 'somebody' where position = 0`,
      `delete from article`,
      `update article set content = replace(content, 'opened', 'closed')`,
      `insert into article values ('another', '{}', '')`,
    ]
    const codes = tampered.map((sql, index) =>
      codeOf(changed(`tampered-${String(index)}.muqabala`, sql)),
    )
    expect(codes).toEqual(tampered.map(() => 'project-damaged'))
  })

  it('refuses a project with a trigger or a view in it', () => {
    const trigger = `create trigger evil after insert on step begin delete from article; end`
    const view = `alter table article rename to hidden; create view article as select * from hidden`
    expect(codeOf(changed('trigger.muqabala', trigger))).toBe('project-damaged')
    expect(codeOf(changed('view.muqabala', view))).toBe('project-damaged')
  })

  it('refuses a project that is open, in this program or in another one', () => {
    const path = file('held.muqabala', readFileSync(good))
    const holder = openProjectFile(path)
    expect(holder.ok).toBe(true)
    for (const attempt of [openProjectFile(path), readProjectFile(path)]) {
      expect(attempt).toMatchObject({ problem: { code: 'project-locked' } })
    }
    const program = `
      const { DatabaseSync } = require('@photostructure/sqlite')
      try {
        new DatabaseSync(process.argv[1]).prepare('select * from state').get()
        console.log('read')
      } catch (error) { console.log(error.message) }`
    const other = spawnSync(process.execPath, ['-e', program, path], { encoding: 'utf8' })
    expect(other.stdout.trim()).toBe('database is locked')
    if (holder.ok) holder.value.close()
    expect(codeOf(path)).toBe('opened')
  })
})

describe('a project file after a crash in the middle of a transaction', () => {
  /** As a kill leaves it when SQLite has already begun to write into the file. */
  function interrupted(name: string, sql: string): string {
    const path = join(folder, name)
    const source = changed(`source-of-${name}`, sql)
    const database = new DatabaseSync(source)
    database.exec('pragma cache_size = 1; begin immediate')
    const insert = database.prepare(`insert into article values (?, ?, '')`)
    for (let count = 0; count < 50; count += 1) insert.run(String(count), 'x'.repeat(4000))
    copyFileSync(source, path)
    copyFileSync(`${source}-journal`, `${path}-journal`)
    database.exec('rollback')
    database.close()
    return path
  }

  it('opens as it was before that transaction', () => {
    const path = interrupted('interrupted.muqabala', '')
    expect(readFileSync(path).length).toBeGreaterThan(readFileSync(good).length)
    expect(tryOpening(path)).toEqual(tryOpening(good))
    expect(readdirSync(folder)).not.toContain('interrupted.muqabala-journal')
  })

  it('stays byte for byte, with its journal, when it is refused', () => {
    const path = interrupted('interrupted-damaged.muqabala', 'update state set cursor = 1000')
    expect(codeOf(path)).toBe('project-damaged')
  })
})

describe('a project file where nothing may be written', () => {
  it('cannot be opened to work on, but can be read', () => {
    // Elsewhere than on Unix there is no other user to try as.
    const { geteuid, seteuid } = process
    if (geteuid === undefined || seteuid === undefined) return
    const closed = mkdtempSync(join(tmpdir(), 'muqabala-closed-'))
    const path = join(closed, 'closed.muqabala')
    copyFileSync(good, path)
    spawnSync('chmod', ['0444', path])
    spawnSync('chmod', ['0555', closed])
    const user = geteuid()
    if (user === 0) seteuid(65_534)
    try {
      expect(openProjectFile(path)).toMatchObject({ problem: { code: 'folder-read-only' } })
      expect(readProjectFile(path)).toMatchObject({ ok: true })
      expect(createProjectFile(join(closed, 'new.muqabala'), sampleProject())).toMatchObject({
        problem: { code: 'folder-read-only', values: { name: 'new.muqabala' } },
      })
    } finally {
      if (user === 0) seteuid(user)
      spawnSync('chmod', ['0755', closed])
      rmSync(closed, { recursive: true })
    }
  })
})
