import { z } from 'zod'
import { defaultKeySettings } from '../src-core/commands/key-settings'
import type { InterfaceLanguage, Settings } from '../src-core/ipc/contract'
import type { Theme } from '../src-core/settings/appearance'
import { defaultAppearance, themes } from '../src-core/settings/appearance'
import { defaultExportHabits } from '../src-core/settings/export-habits'
import { defaultGuidance } from '../src-core/settings/guidance'
import { openJsonStore } from './files/json-store'
import type { JsonStore } from './files/json-store'
import { keptAppearance } from './schemas/appearance'
import { exportHabitsSchema } from './schemas/export-habits'
import { guidanceSchema } from './schemas/guidance'
import { defaultBackups } from '../src-core/settings/backup-settings'
import { backupSettingsSchema } from './schemas/backup-settings'
import { deskShareSchema } from './schemas/desk-share'
import { keySettingsSchema } from './schemas/key-settings'

/** What the system says of its user, for the first start. */
export interface SystemFacts {
  /** BCP 47 tag of the language of the system. */
  readonly locale: string
  /** Name of the user; signs what a person decides. */
  readonly userName: string
}

/** Opens the settings. A value that this version does not know is replaced alone, by the default. */
export function openSettings(path: string, system: SystemFacts): JsonStore<Settings> {
  const defaults = defaultSettings(system)
  const schema = z.object({
    interfaceLanguage: z.enum(['en', 'ar']).catch(defaults.interfaceLanguage),
    theme: z.enum(themes).catch(defaults.theme),
    appearance: keptAppearance,
    author: z.string().catch(defaults.author),
    keys: keySettingsSchema.catch(defaults.keys),
    guidance: guidanceSchema.catch(defaults.guidance),
    exporting: exportHabitsSchema.catch(defaults.exporting),
    backups: backupSettingsSchema.catch(defaults.backups),
    deskShare: deskShareSchema.catch(defaults.deskShare),
  })
  return openJsonStore<Settings>(path, schema, defaults)
}

export function defaultSettings({ locale, userName }: SystemFacts): Settings {
  return {
    interfaceLanguage: defaultLanguage(locale),
    theme: 'system',
    appearance: defaultAppearance,
    author: userName,
    keys: defaultKeySettings,
    guidance: defaultGuidance,
    exporting: defaultExportHabits,
    backups: defaultBackups,
    deskShare: null,
  }
}

/** The language of the interface for a system in this language: Arabic, or English for all others. */
export function defaultLanguage(locale: string): InterfaceLanguage {
  return /^ar\b/i.test(locale) ? 'ar' : 'en'
}

/** What the system is told of the theme: high contrast is light or dark as the system is. */
export function systemTheme(theme: Theme): 'system' | 'light' | 'dark' {
  return theme === 'contrast' ? 'system' : theme
}
