import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { backupTime } from '../../../src-main/backups/backup-names'
import { projectBackups } from '../../../src-main/backups/backups'
import { openJsonStore } from '../../../src-main/files/json-store'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import type { ProjectFile } from '../../../src-main/project-file/open-project-file'
import { readProjectFile } from '../../../src-main/project-file/read-project-file'
import { sampleProject, stepOf } from '../project-file/random-steps'
import { temporaryFolder } from '../temporary-folder'

const root = temporaryFolder('backups')
let count = 0

function desk(kept = 3) {
  const folder = join(root, String((count += 1)))
  mkdirSync(folder)
  const path = join(folder, 'مكتبة.muqabala')
  createProjectFile(path, sampleProject())
  let minute = 0
  const usual = join(folder, 'Backups')
  const state = { isOn: true }
  const backups = projectBackups({
    settings: () => ({ isOn: state.isOn, kept, everyMinutes: 15 }),
    chosen: openJsonStore<string | null>(join(folder, 'backups.json'), z.string().nullable(), null),
    usual,
    now: () => `2024-05-01T10:${String((minute += 1)).padStart(2, '0')}:00.000Z`,
  })
  const names = (): readonly string[] => {
    const [own] = readdirSync(usual)
    return own === undefined ? [] : readdirSync(join(usual, own)).sort()
  }
  return { folder, path, backups, names, usual, state }
}

function opened(path: string): ProjectFile {
  const file = openProjectFile(path)
  if (!file.ok) throw new Error(file.problem.code)
  return file.value
}

/** As if the file were written at a time. */
function touch(path: string, at: string): void {
  utimesSync(path, new Date(at), new Date(at))
}

const retitled = { type: 'set-title', article: 'a1', title: 'New' } as const

describe('backups', () => {
  it('are copies of what the file says now, made only when it has changed', () => {
    const { path, backups, names } = desk()
    const file = opened(path)
    file.write([{ type: 'put', index: 0, step: stepOf(sampleProject(), retitled, 1) }])
    backups.backUp(file)
    expect(names()).toEqual(['2024-05-01T10-01-00Z.muqabala'])
    touch(path, '2024-05-01T10:00:30.000Z')
    backups.backUp(file)
    expect(names()).toHaveLength(1)
    const latest = backups.latest(path)
    expect(latest?.at).toBe('2024-05-01T10:01:00.000Z')
    const read = readProjectFile(latest?.path ?? '')
    const { project, cursor } = file.state()
    expect(read).toMatchObject({ value: { cursor, project } })
    expect(project.articles[0]?.title).toBe('New')
    file.close()
  })

  it('are as many as wanted, the oldest give way; none when they are switched off', () => {
    const { path, backups, names, state } = desk(2)
    const file = opened(path)
    for (let round = 0; round < 4; round += 1) {
      touch(path, '2024-06-01T00:00:00.000Z')
      backups.backUp(file)
    }
    expect(names()).toEqual(['2024-05-01T10-03-00Z.muqabala', '2024-05-01T10-04-00Z.muqabala'])
    state.isOn = false
    backups.backUp(file)
    expect(names()).toHaveLength(2)
    file.close()
  })

  it('bring a damaged project back beside it; what is damaged stays as it is', () => {
    const { folder, path, backups } = desk()
    const file = opened(path)
    backups.backUp(file)
    touch(path, '2024-06-01T00:00:00.000Z')
    backups.backUp(file)
    file.close()
    truncateSync(path, 5000)
    const damaged = readFileSync(path)
    truncateSync(backups.latest(path)?.path ?? '', 3000)
    const latest = backups.latest(path)
    expect(latest?.at).toBe('2024-05-01T10:01:00.000Z')
    if (latest === null) return
    const restored = backups.restore(latest, path)
    expect(restored).toEqual({ ok: true, value: join(folder, 'مكتبة 2024-05-01 10-01.muqabala') })
    expect(backups.restore(latest, path)).toMatchObject({
      value: join(folder, 'مكتبة 2024-05-01 10-01 (2).muqabala'),
    })
    if (restored.ok) expect(readProjectFile(restored.value).ok).toBe(true)
    expect(readFileSync(path)).toEqual(damaged)
    expect(backups.latest(join(folder, 'other.muqabala'))).toBeNull()
  })

  it('bring a project that is gone back to where it was, or to the other projects if its folder is gone', () => {
    const { folder, path, backups, usual } = desk()
    const file = opened(path)
    backups.backUp(file)
    file.close()
    const latest = backups.latest(path)
    if (latest === null) throw new Error('There is no backup.')
    rmSync(path)
    expect(backups.restore(latest, path)).toEqual({ ok: true, value: path })
    expect(readProjectFile(path).ok).toBe(true)
    const elsewhere = join(folder, 'gone', 'مكتبة.muqabala')
    expect(backups.restore(latest, elsewhere)).toMatchObject({
      value: join(dirname(usual), 'مكتبة 2024-05-01 10-01.muqabala'),
    })
  })

  it('that are left for later are of the project as it was opened, whatever is written meanwhile', () => {
    const { path, backups, names } = desk()
    const file = opened(path)
    file.soon(() => {
      backups.backUp(file)
    })
    expect(() => names()).toThrow()
    file.write([{ type: 'put', index: 0, step: stepOf(sampleProject(), retitled, 1) }])
    expect(names()).toHaveLength(1)
    expect(readProjectFile(backups.latest(path)?.path ?? '')).toMatchObject({
      value: { cursor: 0, project: sampleProject() },
    })
    file.close()
  })

  it('that are left for later are made before the project is closed', () => {
    const { path, backups, names } = desk()
    const file = opened(path)
    file.soon(() => {
      backups.backUp(file)
    })
    file.close()
    expect(names()).toHaveLength(1)
    expect(backups.problem()).toBeNull()
  })

  it('go where the user says, and tell when they cannot be made', async () => {
    const { folder, path, backups } = desk()
    const file = opened(path)
    const elsewhere = join(folder, 'elsewhere')
    await backups.moveTo(elsewhere)
    backups.backUp(file)
    expect(readdirSync(elsewhere)).toHaveLength(1)
    expect(backups.problem()).toBeNull()
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, 'a file is in the way')
    await backups.moveTo(blocked)
    backups.backUp(file)
    expect(backups.problem()?.code).toBe('write-failed')
    file.close()
  })

  it('are known by their names', () => {
    expect(backupTime('2024-05-01T10-01-00Z.muqabala')).toBe('2024-05-01T10:01:00.000Z')
    expect(backupTime('mine.muqabala')).toBeNull()
  })
})
