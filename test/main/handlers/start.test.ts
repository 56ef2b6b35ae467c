import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StartupProject } from '../../../src-core/ipc/contract'
import type { Result } from '../../../src-core/errors'
import { stepOf, sampleProject } from '../project-file/random-steps'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'
import type { Desk } from './desk'

const root = temporaryFolder('start')
let count = 0

function newFolder(): string {
  const folder = join(root, String((count += 1)))
  mkdirSync(folder)
  return folder
}

function typeOf(start: Result<StartupProject>): string {
  return start.ok ? start.value.type : start.problem.code
}

async function create(desk: Desk, title = 'مكتبة'): Promise<{ token: string; path: string }> {
  const created = await desk.handlers['project:create'](sampleProject(), title)
  if (!created.ok || created.value === null) throw new Error(JSON.stringify(created))
  const { token, name } = created.value
  return { token, path: join(desk.documents, 'Muqabala', `${name}.muqabala`) }
}

describe('the start of the app', () => {
  it('shows the sample the first time, and the welcome page after that', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    expect(await desk.handlers['app:start']()).toMatchObject({
      value: { type: 'sample', proposal: { languages: { source: 'ar', target: 'en' } } },
    })
    await desk.closeWindow()
    expect(typeOf(await startDesk(folder).handlers['app:start']())).toBe('welcome')
  })

  it('opens the project again that was open when the window was closed', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    await desk.handlers['app:start']()
    const { token } = await create(desk)
    const step = stepOf(sampleProject(), { type: 'set-title', article: 'a1', title: 'New' }, 1)
    await desk.handlers['project:write'](token, [{ type: 'put', index: 0, step }])
    await desk.closeWindow()
    const start = await startDesk(folder).handlers['app:start']()
    expect(start).toMatchObject({
      value: { type: 'project', opened: { name: 'مكتبة', cursor: 1, steps: [step] } },
    })
  })

  it('opens it again also when the page failed and starts anew', async () => {
    const desk = startDesk(newFolder())
    await desk.handlers['app:start']()
    const { token } = await create(desk)
    expect(typeOf(await desk.handlers['app:start']())).toBe('project')
    expect(() => desk.handlers['project:write'](token, [])).toThrow('not open')
    await desk.closeWindow()
  })

  it('shows the welcome page when the project was closed, or is gone', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    await desk.handlers['app:start']()
    const closed = await create(desk)
    await desk.handlers['project:close'](closed.token)
    await desk.closeWindow()
    const next = startDesk(folder)
    expect(typeOf(await next.handlers['app:start']())).toBe('welcome')
    const gone = await create(next, 'gone')
    await next.closeWindow()
    rmSync(gone.path)
    expect(typeOf(await startDesk(folder).handlers['app:start']())).toBe('welcome')
  })

  it('says so when the project is damaged, and opens its backup if the user wants it', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    await desk.handlers['app:start']()
    const { path } = await create(desk)
    await desk.closeWindow()
    truncateSync(path, 5000)
    const next = startDesk(folder)
    next.answers.restoring = false
    expect(typeOf(await next.handlers['app:start']())).toBe('project-damaged')
    const willing = startDesk(folder)
    willing.answers.restoring = true
    expect(await willing.handlers['app:start']()).toMatchObject({
      value: { type: 'project', opened: { name: 'مكتبة 2024-05-01 10-00' } },
    })
    await willing.closeWindow()
  })

  it('prefers the files that it was started with', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    await desk.handlers['app:start']()
    const { path } = await create(desk)
    await desk.closeWindow()
    const elsewhere = join(folder, 'elsewhere.Muqabala')
    renameSync(path, elsewhere)
    const source = join(folder, 'a.txt')
    const target = join(folder, 'b.txt')
    writeFileSync(source, 'افتتحت المكتبة أبوابها صباح الأحد.\n\nحضر أهل الحي جميعًا.')
    writeFileSync(target, 'The library opened on Sunday morning.\n\nAll the neighbours came.')
    const withProject = startDesk(folder, [elsewhere])
    expect(typeOf(await withProject.handlers['app:start']())).toBe('project')
    await withProject.closeWindow()
    expect(await startDesk(folder, [source, target]).handlers['app:start']()).toMatchObject({
      value: { type: 'files', loaded: { files: [{ name: 'a.txt' }, { name: 'b.txt' }] } },
    })
    const missing = startDesk(folder, [join(folder, 'missing.txt')])
    expect(typeOf(await missing.handlers['app:start']())).toBe('file-missing')
    const many = startDesk(folder, [source, target, source])
    expect(await many.handlers['app:start']()).toMatchObject({
      value: { type: 'files', loaded: { files: [{ name: 'a.txt' }, { name: 'b.txt' }] } },
    })
  })
})
