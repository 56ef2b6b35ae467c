import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import type { LexiconEntry } from '../lexicon/parse-lexicon'
import { mostEntries } from './dictionary'
import type { DictionaryContent, DictionaryDirection, DictionaryFormat } from './dictionary'

/** What a reader found, one item for each entry of the file; null for one that is left out. */
export interface FoundEntries {
  readonly format: DictionaryFormat
  readonly direction: DictionaryDirection
  readonly entries: readonly (LexiconEntry | null)[]
}

/** Makes a dictionary of what was found, or says why it is none. `name` is what the file is called. */
export function finishDictionary(
  { format, direction, entries: found }: FoundEntries,
  name: string,
): Result<DictionaryContent> {
  if (found.length > mostEntries) {
    return fail('dictionary-too-long', { name, limit: mostEntries })
  }
  const entries = found.filter((entry) => entry !== null)
  if (entries.length === 0) return fail('dictionary-empty', { name })
  return ok({ format, direction, entries, leftOut: found.length - entries.length })
}
