import type { ComponentType } from 'react'
import type { HelpTopicId } from '../../../src-core/help/help-topics'
import { AppearanceSection } from './appearance-section'
import { DictionariesSection } from './dictionaries-section'
import { KeysSection } from './keys-section'
import { YouSection } from './you-section'

/** A part of the preferences: a file of its own, listed here and nowhere else. */
export interface PreferenceSection {
  /** Key of its heading in the strings. */
  readonly title: string
  readonly Content: ComponentType
  /** The topic of the help that says most of it. */
  readonly topic?: HelpTopicId
}

/** The parts of the preferences, in their order on the page. */
export const preferenceSections: readonly PreferenceSection[] = [
  { title: 'preferences.you', Content: YouSection },
  { title: 'appearance.title', topic: 'views', Content: AppearanceSection },
  { title: 'keys.title', topic: 'keys', Content: KeysSection },
  { title: 'dictionary.title', topic: 'dictionaries', Content: DictionariesSection },
]
