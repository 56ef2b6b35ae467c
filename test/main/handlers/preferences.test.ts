import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src-core/errors'
import { openSettings } from '../../../src-main/settings'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'
import type { Desk } from './desk'

const root = temporaryFolder('preferences')
let count = 0

function newFolder(): string {
  const folder = join(root, String((count += 1)))
  mkdirSync(folder)
  return folder
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code
}

async function imported(desk: Desk, text: string) {
  const path = join(desk.documents, 'theirs.json')
  writeFileSync(path, text)
  desk.answers.settings = path
  return desk.handlers['settings:import']()
}

const head = { muqabala: 'preferences', version: 1 }

describe('preferences as a file', () => {
  it('come back as they were on another computer, once the user takes them over', async () => {
    const desk = startDesk(newFolder())
    const settings = await desk.handlers['settings:read']()
    const mine = { ...settings, theme: 'dark', author: 'ليلى' } as const
    await desk.handlers['settings:write'](mine)
    const path = join(desk.documents, 'mine')
    desk.answers.target = path
    expect(await desk.handlers['settings:export']()).toEqual({ ok: true, value: 'mine.json' })
    const other = startDesk(newFolder())
    const offered = await imported(other, readFileSync(`${path}.json`, 'utf8'))
    expect(offered).toEqual({ ok: true, value: { name: 'theirs.json', settings: mine } })
    expect((await other.handlers['settings:read']()).author).toBe('noor')
    other.answers.settings = null
    expect(await other.handlers['settings:import']()).toEqual({ ok: true, value: null })
  })

  it('change only what the file has', async () => {
    const desk = startDesk(newFolder())
    const settings = await desk.handlers['settings:read']()
    const offered = await imported(desk, JSON.stringify({ ...head, settings: { theme: 'light' } }))
    expect(offered).toMatchObject({ value: { settings: { ...settings, theme: 'light' } } })
  })

  it('are refused with a reason when the file is another, newer or damaged', async () => {
    const desk = startDesk(newFolder())
    const given = { theme: 'dark', keys: { preset: 'emacs', own: {} } }
    expect([
      codeOf(await imported(desk, 'theme = dark')),
      codeOf(await imported(desk, '{"theme":"dark"}')),
      codeOf(await imported(desk, JSON.stringify({ ...head, version: 2, settings: {} }))),
      codeOf(await imported(desk, JSON.stringify(head))),
    ]).toEqual(['settings-unknown', 'settings-unknown', 'settings-from-future', 'settings-damaged'])
    expect(await imported(desk, JSON.stringify({ ...head, settings: given }))).toEqual({
      ok: false,
      problem: { code: 'settings-damaged', values: { name: 'theirs.json', place: 'keys.preset' } },
    })
    desk.answers.settings = join(desk.documents, 'gone.json')
    expect(codeOf(await desk.handlers['settings:import']())).toBe('file-missing')
  })

  it('are kept when a newer version has more of them', () => {
    const path = join(newFolder(), 'settings.json')
    const old = { interfaceLanguage: 'ar', theme: 'dark', author: 'نور' }
    writeFileSync(path, JSON.stringify(old))
    const read = openSettings(path, { locale: 'en', userName: 'noor' }).read()
    expect(read).toMatchObject({ ...old, backups: { isOn: true, kept: 10, everyMinutes: 15 } })
    expect(read.appearance.lettering.arabic.sizePx).toBe(19)
    expect(read.keys).toEqual({ preset: 'muqabala', own: {} })
  })

  it('tell where backups are without the whole path, and move them', async () => {
    const desk = startDesk(newFolder())
    const { folder } = await desk.handlers['backup:info']()
    expect(folder).toHaveLength(2)
    expect(folder[1]).toBe('backups')
    desk.answers.folder = join(desk.documents, 'Copies')
    expect(await desk.handlers['backup:choose-folder']()).toMatchObject({
      value: { folder: ['documents', 'Copies'], problem: null },
    })
    await desk.handlers['backup:show-folder']()
    expect(desk.asked.at(-1)).toBe('show Copies')
  })
})
