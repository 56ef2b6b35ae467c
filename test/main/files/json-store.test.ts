import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultAppearance } from '../../../src-core/settings/appearance'
import { defaultExportHabits as exporting } from '../../../src-core/settings/export-habits'
import { defaultGuidance as guidance } from '../../../src-core/settings/guidance'
import { defaultBackups as backups } from '../../../src-core/settings/backup-settings'
import { openMemory } from '../../../src-main/memory'
import { openSettings } from '../../../src-main/settings'
import { temporaryFolder } from '../temporary-folder'

const folder = temporaryFolder('stores')
const system = { locale: 'ar-LB', userName: 'noor' }
const appearance = defaultAppearance
const keys = { preset: 'muqabala', own: {} } as const
const shared = { appearance, keys, guidance, exporting, backups, deskShare: null }
const defaults = { interfaceLanguage: 'ar', theme: 'system', author: 'noor', ...shared }

describe('settings and memory', () => {
  it('begin with what the system says', () => {
    expect(openSettings(join(folder, 'none.json'), system).read()).toEqual(defaults)
    const english = openSettings(join(folder, 'none.json'), { ...system, locale: 'fr' })
    expect(english.read().interfaceLanguage).toBe('en')
    expect(openMemory(join(folder, 'none.json')).read()).toBeNull()
  })

  it('are there after a restart, the last of several writes', async () => {
    const path = join(folder, 'kept.json')
    const settings = openSettings(path, system)
    const writes = (['light', 'dark'] as const).map((theme) =>
      settings.write({ interfaceLanguage: 'en', theme, author: 'نور', ...shared }),
    )
    expect(settings.read().theme).toBe('dark')
    expect(await Promise.all(writes)).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(openSettings(path, system).read()).toEqual({
      interfaceLanguage: 'en',
      theme: 'dark',
      author: 'نور',
      ...shared,
    })
  })

  it('replace one value that they do not know, and keep the others', () => {
    const path = join(folder, 'newer.json')
    writeFileSync(path, '{"interfaceLanguage":"en","theme":"sepia","author":"Noor","more":1}')
    expect(openSettings(path, system).read()).toEqual({
      interfaceLanguage: 'en',
      theme: 'system',
      author: 'Noor',
      ...shared,
    })
  })

  it('keep what they know of an appearance', () => {
    const path = join(folder, 'appearance.json')
    const arabic = { typeface: 'Amiri', sizePx: 400, lineHeight: 2 }
    const density = 'compact'
    const kept = { density, figures: 'roman', lettering: { arabic } }
    writeFileSync(path, JSON.stringify({ appearance: kept }))
    expect(openSettings(path, system).read().appearance).toEqual({
      density,
      figures: 'locale',
      lettering: { ...appearance.lettering, arabic: { ...arabic, sizePx: 19 } },
    })
  })

  it('keep the height of the desk, but for one that cannot be', () => {
    const path = join(folder, 'desk.json')
    for (const [written, read] of [
      [0.5, 0.5],
      [null, null],
      [7, null],
      ['half', null],
    ] as const) {
      writeFileSync(path, JSON.stringify({ deskShare: written }))
      expect(openSettings(path, system).read().deskShare).toBe(read)
    }
  })

  it('set a damaged file aside and begin anew', () => {
    for (const [index, text] of ['', '{"theme":', '[]', 'null', '\0\0'].entries()) {
      const name = `damaged-${String(index)}.json`
      writeFileSync(join(folder, name), text)
      expect(openSettings(join(folder, name), system).read()).toEqual(defaults)
      expect(readFileSync(join(folder, `${name}.damaged`), 'utf8')).toBe(text)
      expect(readdirSync(folder)).not.toContain(name)
    }
  })

  it('tell when they could not be kept, and hold for the session', async () => {
    const settings = openSettings(join(folder, 'missing', 'settings.json'), system)
    const changed = { ...settings.read(), theme: 'dark' } as const
    expect(await settings.write(changed)).toMatchObject({
      ok: false,
      problem: { code: 'write-failed', values: { name: 'settings.json' } },
    })
    expect(settings.read()).toEqual(changed)
  })
})
