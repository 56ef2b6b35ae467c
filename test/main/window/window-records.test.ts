import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newWindow, openMemory } from '../../../src-main/memory'
import { windowRecords } from '../../../src-main/window/window-records'
import { firstWindows } from '../../../src-main/window/window-start'
import { temporaryFolder } from '../temporary-folder'

const root = temporaryFolder('records')
const bounds = { x: 10, y: 20, width: 900, height: 700 }

function memoryFile(name: string, content?: object): string {
  const folder = join(root, name)
  mkdirSync(folder)
  const path = join(folder, 'memory.json')
  if (content !== undefined) writeFileSync(path, JSON.stringify(content))
  return path
}

function project(name: string): string {
  const path = join(root, name)
  writeFileSync(path, '')
  return path
}

describe('the windows that are remembered', () => {
  it('come back as they were, but for those that were closed before the last one', async () => {
    const path = memoryFile('back')
    const records = windowRecords(openMemory(path))
    const [salt, olives] = [project('Salt.muqabala'), project('Olives.muqabala')]
    await records.begin(1, newWindow)
    await records.begin(2, { ...newWindow, bounds })
    await records.begin(3, newWindow)
    await records.change(1, { project: salt })
    await records.change(2, { project: olives, isMaximised: true })
    await records.change(9, { project: 'nobody' })
    await records.forget(3)
    expect(records.count()).toBe(2)
    expect(firstWindows(openMemory(path).read(), [])).toEqual([
      {
        start: { type: 'project', path: salt },
        remembered: { project: salt, bounds: null, isMaximised: false },
      },
      {
        start: { type: 'project', path: olives },
        remembered: { project: olives, bounds, isMaximised: true },
      },
    ])
  })

  it('are one, in its place, when the projects are gone or files were brought', () => {
    const windows = [{ project: join(root, 'gone.muqabala'), bounds, isMaximised: true }]
    const remembered = { project: null, bounds, isMaximised: true }
    expect(firstWindows({ windows, recent: [] }, [])).toEqual([
      { start: { type: 'empty' }, remembered },
    ])
    expect(firstWindows({ windows, recent: [] }, ['/a.txt'])).toEqual([
      { start: { type: 'files', files: ['/a.txt'] }, remembered },
    ])
    expect(firstWindows(null, [])).toEqual([
      { start: { type: 'first-run' }, remembered: newWindow },
    ])
  })

  it('are read from what a version with one window remembered', () => {
    const old = { lastProject: '/a/Salt.muqabala', bounds, isMaximised: true, recent: [] }
    expect(openMemory(memoryFile('old', old)).read()).toEqual({
      windows: [{ project: '/a/Salt.muqabala', bounds, isMaximised: true }],
      recent: [],
    })
    const damaged = { windows: 'many', lastProject: 7, bounds: {}, recent: [{}] }
    expect(openMemory(memoryFile('odd', damaged)).read()).toEqual({
      windows: [newWindow],
      recent: [],
    })
  })
})
