import { useTranslation } from 'react-i18next'
import type { SettingChange, SettingName } from '../../../src-core/settings/settings-changes'
import { languageNames } from './language-names'

/** Words for a change of the settings: what it is about, and both values. */
export interface SettingWords {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** Turns changes of the settings into words. */
export function useSettingWords(): (change: SettingChange) => SettingWords {
  const { t } = useTranslation()

  function valueOf(name: SettingName, value: SettingChange['before']): string {
    switch (name) {
      case 'language':
        return languageNames[value === 'ar' ? 'ar' : 'en']
      case 'theme':
        return t(`preferences.theme-${String(value)}`)
      case 'density':
        return t(`appearance.density-${String(value)}`)
      case 'figures':
        return t(`appearance.figures-${String(value)}`)
      case 'key-preset':
        return t(`keys.preset-${String(value)}`)
      case 'own-keys':
        return t('preferences.own-keys', { count: Number(value) })
      case 'backups':
        return t(value === true ? 'preferences.on' : 'preferences.off')
      case 'author':
      case 'typeface-arabic':
      case 'typeface-latin':
        return String(value)
      case 'size-arabic':
      case 'size-latin':
      case 'line-height-arabic':
      case 'line-height-latin':
      case 'backups-kept':
      case 'backup-minutes':
        return t('preferences.number', { value })
    }
  }

  return ({ name, before, after }) => ({
    name: t(`preferences.of-${name}`),
    before: valueOf(name, before),
    after: valueOf(name, after),
  })
}
