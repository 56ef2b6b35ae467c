import type { ComponentType } from 'react'
import type { HelpTopicId } from '../../../src-core/help/help-topics'
import type { Settings } from '../../../src-core/ipc/contract'
import { AppearanceSection } from './appearance-section'
import { DictionariesSection } from './dictionaries-section'
import { BackupsSection } from './backups-section'
import { FileSection } from './file-section'
import { KeysSection } from './keys-section'
import { YouSection } from './you-section'

/** A part of the preferences: a file of its own, listed here and nowhere else. */
export interface PreferenceSection {
  /** Key of its heading in the strings. */
  readonly title: string
  readonly Content: ComponentType
  /** The topic of the help that says most of it. */
  readonly topic: HelpTopicId
  /** What of the settings is set in it: all of that can be reset together. */
  readonly settings?: readonly (keyof Settings)[]
}

/** The parts of the preferences, in their order on the page. */
export const preferenceSections: readonly PreferenceSection[] = [
  {
    title: 'preferences.you',
    topic: 'preferences',
    Content: YouSection,
    settings: ['author', 'interfaceLanguage'],
  },
  {
    title: 'appearance.title',
    topic: 'views',
    Content: AppearanceSection,
    settings: ['theme', 'appearance'],
  },
  { title: 'keys.title', topic: 'keys', Content: KeysSection, settings: ['keys'] },
  { title: 'backups.title', topic: 'keeping', Content: BackupsSection, settings: ['backups'] },
  { title: 'dictionary.title', topic: 'dictionaries', Content: DictionariesSection },
  { title: 'preferences.all', topic: 'preferences', Content: FileSection },
]
