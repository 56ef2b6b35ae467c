import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleProject } from '../project-file/random-steps'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'
import type { Desk } from './desk'

const root = temporaryFolder('recent')

async function create(desk: Desk, title: string): Promise<void> {
  const created = await desk.handlers['project:create'](sampleProject(), title)
  if (!created.ok || created.value === null) throw new Error(JSON.stringify(created))
  await desk.handlers['project:close'](created.value.token)
}

async function listed(desk: Desk) {
  const list = await desk.handlers['recent:list']()
  if (!list.ok) throw new Error(list.problem.code)
  return list.value
}

describe('recent projects', () => {
  const folder = join(root, 'desk')
  mkdirSync(folder)

  it('are remembered from start to start, the latest first', async () => {
    const desk = startDesk(folder)
    expect(await listed(desk)).toEqual([])
    await create(desk, 'Salt')
    await create(desk, 'زيتون')
    const names = (await listed(startDesk(folder))).map(({ name, folder: where }) => [name, where])
    expect(names).toEqual([
      ['زيتون', 'Muqabala'],
      ['Salt', 'Muqabala'],
    ])
  })

  it('are opened by their token, and come first then', async () => {
    const desk = startDesk(folder)
    const [, salt] = await listed(desk)
    expect(await desk.handlers['recent:open'](salt!.token)).toMatchObject({
      value: { name: 'Salt' },
    })
    expect((await listed(desk)).map(({ name }) => name)).toEqual(['Salt', 'زيتون'])
    await expect(desk.handlers['recent:open']('x')).rejects.toThrow()
    await desk.closeWindow()
  })

  it('are shown as missing when the file is gone, and taken off the list, never off the disk', async () => {
    const desk = startDesk(folder)
    rmSync(join(desk.documents, 'Muqabala', 'Salt.muqabala'))
    const [salt, olives] = await listed(desk)
    expect([salt?.isMissing, olives?.isMissing]).toEqual([true, false])
    expect(await desk.handlers['recent:remove'](salt!.token)).toMatchObject({
      value: [{ name: 'زيتون' }],
    })
  })
})

describe('a recent project whose file is gone', () => {
  const folder = join(root, 'gone')
  mkdirSync(folder)

  it('is opened from its backup if the user wants it, else the window says that it is gone', async () => {
    const desk = startDesk(folder)
    await create(desk, 'Salt')
    const path = join(desk.documents, 'Muqabala', 'Salt.muqabala')
    rmSync(path)
    const [salt] = await listed(desk)
    desk.answers.restoring = false
    const refused = await desk.handlers['recent:open'](salt!.token)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'file-missing' } })
    expect(existsSync(path)).toBe(false)
    desk.answers.restoring = true
    const opened = await desk.handlers['recent:open'](salt!.token)
    expect(opened).toMatchObject({ ok: true, value: { name: 'Salt' } })
    expect(desk.asked).toEqual(['restore missing Salt.muqabala', 'restore missing Salt.muqabala'])
    expect(existsSync(path)).toBe(true)
    await desk.closeWindow()
  })

  it('is only said to be gone where there is no backup', async () => {
    const desk = startDesk(folder)
    rmSync(join(desk.documents, 'Muqabala'), { recursive: true })
    rmSync(join(folder, 'backups'), { recursive: true })
    const [salt] = await listed(desk)
    const opened = await desk.handlers['recent:open'](salt!.token)
    expect(opened).toMatchObject({ ok: false, problem: { code: 'file-missing' } })
    expect(desk.asked).toEqual([])
  })
})

describe('files that are dropped', () => {
  const desk = startDesk(join(root, 'drop'))
  const arabic = 'فتحت المكتبة أبوابها في الصباح.\n\nوأغلقتها في المساء.\n'
  const english = 'The library opened its doors in the morning.\n\nIt closed them at night.\n'
  const write = (name: string, text: string): string => {
    const path = join(desk.documents, name)
    writeFileSync(path, text)
    return path
  }

  it('are put together by their names when they are many; one that cannot be read keeps none out', async () => {
    const paths = [
      write('a.ar.txt', arabic),
      write('b.txt', `${arabic}\n\n${english}`),
      write('a.en.txt', english),
      write('empty.txt', ''),
    ]
    expect(await desk.handlers['article:drop'](paths)).toMatchObject({
      value: {
        type: 'files',
        loaded: {
          type: 'several',
          articles: [
            { files: [{ name: 'a.ar.txt' }, { name: 'a.en.txt' }] },
            { files: [{ name: 'b.txt' }] },
          ],
          problems: [{ code: 'file-empty', values: { name: 'empty.txt' } }],
        },
      },
    })
  })

  it('are one article when they are one or two, and a project when one is among them', async () => {
    const paths = [write('one.txt', arabic), write('two.txt', english)]
    expect(await desk.handlers['article:drop'](paths)).toMatchObject({
      value: { type: 'files', loaded: { type: 'page' } },
    })
    await create(desk, 'Salt')
    const project = join(desk.documents, 'Muqabala', 'Salt.muqabala')
    expect(await desk.handlers['article:drop']([...paths, project])).toMatchObject({
      value: { type: 'project', opened: { name: 'Salt' } },
    })
  })
})
