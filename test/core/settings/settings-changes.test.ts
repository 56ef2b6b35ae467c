import { describe, expect, it } from 'vitest'
import { defaultKeySettings } from '../../../src-core/commands/key-settings'
import type { Settings } from '../../../src-core/ipc/contract'
import { defaultAppearance, withLettering } from '../../../src-core/settings/appearance'
import { defaultBackups } from '../../../src-core/settings/backup-settings'
import { defaultExportHabits } from '../../../src-core/settings/export-habits'
import { defaultGuidance } from '../../../src-core/settings/guidance'
import { settingsChanges } from '../../../src-core/settings/settings-changes'

const before: Settings = {
  interfaceLanguage: 'en',
  theme: 'system',
  appearance: defaultAppearance,
  author: 'Noor',
  keys: defaultKeySettings,
  backups: defaultBackups,
  exporting: defaultExportHabits,
  guidance: defaultGuidance,
  deskShare: null,
}

describe('what other settings would change', () => {
  it('is nothing where they are the same', () => {
    expect(settingsChanges(before, { ...before })).toEqual([])
  })

  it('is told value by value, in the order of the preferences', () => {
    const after = {
      ...before,
      author: 'Layla',
      appearance: withLettering(defaultAppearance, 'arabic', { sizePx: 24 }),
      keys: { ...defaultKeySettings, own: { undo: ['Mod+Alt+U'] } },
      backups: { ...before.backups, isOn: false },
    }
    expect(settingsChanges(before, after)).toEqual([
      { name: 'author', before: 'Noor', after: 'Layla' },
      { name: 'size-arabic', before: 19, after: 24 },
      { name: 'own-keys', before: 0, after: 1 },
      { name: 'backups', before: true, after: false },
    ])
    const others = { ...after, keys: { ...after.keys, own: { redo: ['Mod+Alt+U'] } } }
    expect(settingsChanges(after, others)).toEqual([{ name: 'own-keys', before: 1, after: 1 }])
  })
})
