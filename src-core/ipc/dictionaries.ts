import type { DictionaryDirection, DictionaryFormat } from '../align/dictionaries/dictionary'
import type { Problem } from '../errors'
import type { FileToken } from './contract'

/** A dictionary of the user as the preferences show it; its path stays in the main process. */
export interface DictionaryInfo {
  readonly token: FileToken
  /** Name of the file, or of a dictd dictionary; `approvedBeads` for what was learned. */
  readonly name: string
  /** Found on the computer, added by the user, or learned from beads that the user approved. */
  readonly origin: 'found' | 'added' | 'learned'
  /** Null while it cannot be read, and for what was learned. */
  readonly format: DictionaryFormat | null
  readonly direction: DictionaryDirection | null
  readonly entries: number
  readonly isEnabled: boolean
  /** Why it cannot be used; null when it can. */
  readonly problem: Problem | null
}

/** What adding files came to: the list afterwards, and why some of the files are not on it. */
export interface AddedDictionaries {
  readonly list: readonly DictionaryInfo[]
  readonly problems: readonly Problem[]
}

/** A dictionary as the aligner gets it: a lexicon file (see parseLexicon). */
export interface DictionaryText {
  readonly name: string
  readonly text: string
}

/** The dictionaries that are switched on. */
export interface DictionaryTexts {
  /** Stands for exactly these texts. */
  readonly revision: string
  /** Null when the page has this revision already. */
  readonly dictionaries: readonly DictionaryText[] | null
  /** Why some of them could not be read, and are not used. */
  readonly problems: readonly Problem[]
}
