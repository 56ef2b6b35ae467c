import { fail } from '../../errors'
import type { Result } from '../../errors'
import { isDamagedIndex, readDictd } from '../lexicon/read-dictd'
import type { DictionaryContent } from './dictionary'
import { entryOf, isArabicTerm } from './entry-of'
import { finishDictionary } from './finish-dictionary'

/** The two files of a dictd dictionary, unpacked. */
export interface DictdFiles {
  readonly index: string
  readonly definitions: Uint8Array
}

/**
 * Reads a dictd dictionary (FreeDict and others) of Arabic and English in either direction. Problems:
 * `dictionary-damaged` when the definitions end before the index does, `dictionary-empty`,
 * `dictionary-too-long`.
 */
export function readDictdDictionary(
  { index, definitions }: DictdFiles,
  decode: (bytes: Uint8Array) => string,
  name: string,
): Result<DictionaryContent> {
  if (isDamagedIndex(index, definitions.length)) return fail('dictionary-damaged', { name })
  const found = readDictd(index, definitions, decode)
  const arabicHeads = index.split('\n').filter((line) => isArabicTerm(line.split('\t', 1)[0] ?? ''))
  return finishDictionary(
    {
      format: 'dictd',
      direction: arabicHeads.length * 2 >= found.length ? ['ar', 'en'] : ['en', 'ar'],
      entries: found.map(({ forms, glosses }) => entryOf(forms, glosses)),
    },
    name,
  )
}
