import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import { readProjectFile } from '../../../src-main/project-file/read-project-file'
import { articleIn, rowsOf } from '../../support/project-of'
import { stepOf } from './random-steps'
import { defaultQuality } from '../../../src-core/quality/presets'

const version1 = join(import.meta.dirname, '../../fixtures/projects/version-1.muqabala')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muqabala-versions-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const rows = [
  'المكتبة مفتوحة|The_library_is_open',
  'الدخول|Admittance',
  '¶مجاني|free|approved',
  'غدا|',
]

describe('a project file of an earlier version', () => {
  it('is read as it was, and not changed by looking', () => {
    const path = join(folder, 'looked-at.muqabala')
    copyFileSync(version1, path)
    const read = readProjectFile(path)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(rowsOf(articleIn(read.value.project))).toEqual(rows)
    expect(read.value.steps.map(({ label }) => label.name)).toEqual([
      'approve-beads',
      'edit-target',
    ])
    expect(readFileSync(path).equals(readFileSync(version1))).toBe(true)
  })

  it('is brought up to date when it is worked on, with its undo', () => {
    const path = join(folder, 'worked-on.muqabala')
    copyFileSync(version1, path)
    const opened = openProjectFile(path)
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
    const { project, cursor } = opened.value.state()
    const quality = { ...defaultQuality, passThreshold: 98 }
    const step = stepOf(project, { type: 'set-quality', quality }, 1)
    expect(opened.value.write([{ type: 'put', index: cursor, step }]).ok).toBe(true)
    opened.value.close()
    const again = readProjectFile(path)
    if (!again.ok) throw new Error(JSON.stringify(again.problem))
    expect(again.value.project.quality).toEqual(quality)
    expect(rowsOf(articleIn(again.value.project))).toEqual(rows)
    expect(again.value.steps).toHaveLength(3)
  })
})
