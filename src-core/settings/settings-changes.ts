import type { Settings } from '../ipc/contract'
import { scripts } from './appearance'

/** What of the settings is different in other ones: a key of the strings, and both values. */
export interface SettingChange {
  readonly name: SettingName
  readonly before: SettingValue
  readonly after: SettingValue
}

export type SettingName =
  | 'author'
  | 'language'
  | 'theme'
  | 'density'
  | 'figures'
  | 'typeface-arabic'
  | 'typeface-latin'
  | 'size-arabic'
  | 'size-latin'
  | 'line-height-arabic'
  | 'line-height-latin'
  | 'key-preset'
  | 'own-keys'
  | 'backups'
  | 'backups-kept'
  | 'backup-minutes'

export type SettingValue = string | number | boolean

/** The differences between two settings, in the order of the preferences; what was shown of the app is left out. */
export function settingsChanges(before: Settings, after: Settings): readonly SettingChange[] {
  const values = (settings: Settings): readonly (readonly [SettingName, SettingValue])[] => {
    const { interfaceLanguage, theme, appearance, author, keys, backups } = settings
    return [
      ['author', author],
      ['language', interfaceLanguage],
      ['theme', theme],
      ...scripts.flatMap((script) => {
        const { typeface, sizePx, lineHeight } = appearance.lettering[script]
        return [
          [`typeface-${script}`, typeface],
          [`size-${script}`, sizePx],
          [`line-height-${script}`, lineHeight],
        ] as const
      }),
      ['density', appearance.density],
      ['figures', appearance.figures],
      ['key-preset', keys.preset],
      ['own-keys', Object.keys(keys.own).length],
      ['backups', backups.isOn],
      ['backups-kept', backups.kept],
      ['backup-minutes', backups.everyMinutes],
    ]
  }
  const next = new Map(values(after))
  return values(before).flatMap(([name, value]) => {
    const other = next.get(name) ?? value
    const isSame =
      name === 'own-keys'
        ? JSON.stringify(before.keys.own) === JSON.stringify(after.keys.own)
        : value === other
    return isSame ? [] : [{ name, before: value, after: other }]
  })
}
