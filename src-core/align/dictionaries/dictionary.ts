import type { LexiconEntry } from '../lexicon/parse-lexicon'

/** The formats of dictionaries that can be read. */
export type DictionaryFormat = 'dictd' | 'tsv' | 'tbx' | 'tmx'

/** The two languages of a dictionary, the one that is looked up first. */
export type DictionaryDirection = readonly ['ar', 'en'] | readonly ['en', 'ar']

/** What was read of a dictionary of Arabic and English. */
export interface DictionaryContent {
  readonly format: DictionaryFormat
  readonly direction: DictionaryDirection
  /** At least one. */
  readonly entries: readonly LexiconEntry[]
  /** Entries that are of no use to the aligner: without the other language, or longer than a term. */
  readonly leftOut: number
}

/** More entries than any dictionary has; a file made to fill the memory is refused. */
export const mostEntries = 500_000
