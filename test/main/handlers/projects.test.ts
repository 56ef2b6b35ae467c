import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OpenedProject } from '../../../src-core/ipc/contract'
import type { Result } from '../../../src-core/errors'
import { stepOf, sampleProject } from '../project-file/random-steps'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'

const root = temporaryFolder('projects')
let count = 0

function newFolder(): string {
  const folder = join(root, String((count += 1)))
  mkdirSync(folder)
  return folder
}

function opened(result: Result<OpenedProject | null>): OpenedProject {
  if (!result.ok || result.value === null) throw new Error(JSON.stringify(result))
  return result.value
}

const retitle = { type: 'set-title', article: 'a1', title: 'New' } as const

describe('projects', () => {
  it('are made in the folder for projects without a question, each under its own name', async () => {
    const desk = startDesk(newFolder())
    const names: string[] = []
    for (const title of ['مكتبة: الميناء', 'مكتبة: الميناء', '']) {
      names.push(opened(await desk.handlers['project:create'](sampleProject(), title)).name)
    }
    expect(names).toEqual(['مكتبة الميناء', 'مكتبة الميناء (2)', 'Muqabala'])
    expect(desk.asked).toEqual([])
    await desk.closeWindow()
    expect(readdirSync(join(desk.documents, 'Muqabala')).sort()).toEqual([
      'Muqabala.muqabala',
      'مكتبة الميناء (2).muqabala',
      'مكتبة الميناء.muqabala',
    ])
  })

  it('are made where the user says when that folder cannot be written to', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    writeFileSync(join(desk.documents, 'Muqabala'), 'a file is in the way')
    desk.answers.target = null
    const cancelled = await desk.handlers['project:create'](sampleProject(), 'Ferry')
    expect(cancelled).toMatchObject({ problem: { code: 'write-failed' } })
    expect(desk.asked).toEqual([
      `Where to keep the project: ${join(desk.documents, 'Ferry.muqabala')}`,
    ])
    writeFileSync(join(folder, 'mine.muqabala'), 'something else, which stays')
    desk.answers.target = join(folder, 'mine.muqabala')
    const created = await desk.handlers['project:create'](sampleProject(), 'Ferry')
    expect(opened(created).name).toBe('mine (2)')
    await desk.closeWindow()
  })

  it('that are made beside one in which something was done get a window of their own', async () => {
    const desk = startDesk(newFolder())
    const first = opened(await desk.handlers['project:create'](sampleProject(), 'Olives'))
    const step = stepOf(sampleProject(), retitle, 1)
    await desk.handlers['project:write'](first.token, [{ type: 'put', index: 0, step }])
    expect(await desk.handlers['project:create'](sampleProject(), 'Ferry')).toEqual({
      ok: true,
      value: null,
    })
    expect(desk.asked).toEqual(['a window for Ferry.muqabala'])
    await desk.closeWindow()
  })

  it('are opened by choice, or not when the dialog is cancelled', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    const { token, name } = opened(await desk.handlers['project:create'](sampleProject(), 'Olives'))
    await desk.handlers['project:close'](token)
    desk.answers.project = null
    expect(await desk.handlers['project:choose']()).toEqual({ ok: true, value: null })
    desk.answers.project = join(desk.documents, 'Muqabala', `${name}.muqabala`)
    expect(opened(await desk.handlers['project:choose']()).name).toBe('Olives')
    await desk.closeWindow()
  })

  it('that are opened again are shared, and stay open until the last token is closed', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    const first = opened(await desk.handlers['project:create'](sampleProject(), 'Olives'))
    const link = join(folder, 'link.muqabala')
    symlinkSync(join(desk.documents, 'Muqabala', 'Olives.muqabala'), link)
    const step = stepOf(sampleProject(), retitle, 1)
    await desk.handlers['project:write'](first.token, [{ type: 'put', index: 0, step }])
    desk.answers.project = link
    const second = opened(await desk.handlers['project:choose']())
    expect(second).toMatchObject({ cursor: 1, steps: [step] })
    await desk.handlers['project:close'](first.token)
    const undo = { type: 'move-cursor', cursor: 0 } as const
    expect(await desk.handlers['project:write'](second.token, [undo])).toMatchObject({ ok: true })
    expect(() => desk.handlers['project:write'](first.token, [undo])).toThrow('not open')
    await desk.handlers['project:close'](second.token)
    expect(readdirSync(join(desk.documents, 'Muqabala'))).toEqual(['Olives.muqabala'])
  })

  it('get a window of their own beside an open one, and come to the front where they are open', async () => {
    const desk = startDesk(newFolder())
    const salt = opened(await desk.handlers['project:create'](sampleProject(), 'Salt'))
    await desk.handlers['project:close'](salt.token)
    await desk.handlers['project:create'](sampleProject(), 'Olives')
    const path = join(desk.documents, 'Muqabala', 'Salt.muqabala')
    desk.answers.project = path
    expect(await desk.handlers['project:choose']()).toEqual({ ok: true, value: null })
    expect(desk.asked).toEqual(['project', 'a window for Salt.muqabala'])
    desk.elsewhere.push(path)
    expect(await desk.handlers['project:choose']()).toEqual({ ok: true, value: null })
    expect(await desk.handlers['article:drop']([path])).toEqual({ ok: true, value: null })
    expect(desk.asked).toEqual(['project', 'a window for Salt.muqabala', 'project'])
    await desk.closeWindow()
  })

  it('are reached by token alone', async () => {
    const desk = startDesk(newFolder())
    const { name } = opened(await desk.handlers['project:create'](sampleProject(), 'Olives'))
    const path = join(desk.documents, 'Muqabala', `${name}.muqabala`)
    expect(() => desk.handlers['project:write'](path, [])).toThrow('not open')
    await desk.handlers['project:close'](path)
    await desk.closeWindow()
  })
})
