import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DictionaryContent } from '../../src-core/align/dictionaries/dictionary'
import { writeLexicon } from '../../src-core/align/lexicon/parse-lexicon'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { dictdFilesOf } from './dictd-files-of'

/** What is kept of a dictionary that was read. */
export interface ReadDictionary extends Pick<DictionaryContent, 'format' | 'direction'> {
  readonly entries: number
  /** The entries as a lexicon file: one text is quick to hand on. */
  readonly text: string
  /** Changes when the file does. */
  readonly stamp: string
}

/** Reads dictionaries, each once as long as its files stay the same. */
export interface CachedDictionaries {
  read(path: string): Promise<Result<ReadDictionary>>
  /** One path for a dictionary, whichever of its files was chosen. */
  canonicalPath(path: string): string
}

interface Kept {
  readonly stamp: string
  readonly result: Promise<Result<ReadDictionary>>
}

export function cachedDictionaries(): CachedDictionaries {
  const kept = new Map<string, Kept>()
  return {
    read(path) {
      const stamp = stampOf(path)
      const known = kept.get(path)
      if (known?.stamp === stamp) return known.result
      const result = readWithStamp(path, stamp)
      kept.set(path, { stamp, result })
      return result
    },
    canonicalPath: (path) => dictdFilesOf(resolve(path))?.index ?? resolve(path),
  }
}

async function readWithStamp(path: string, stamp: string): Promise<Result<ReadDictionary>> {
  // Loaded only here: most starts have no dictionary to read.
  const { readDictionaryFile } = await import('./read-dictionary-file')
  const read = await readDictionaryFile(path)
  if (!read.ok) return read
  const { format, direction, entries } = read.value
  return ok({ format, direction, entries: entries.length, text: writeLexicon(entries), stamp })
}

/** Size and time of the files of a dictionary; a file that is not there has neither. */
function stampOf(path: string): string {
  const dictd = dictdFilesOf(path)
  const files = dictd === null ? [path] : [dictd.index, ...dictd.definitions]
  return files
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false })
      return stats === undefined ? '-' : `${String(stats.size)}@${String(stats.mtimeMs)}`
    })
    .join(' ')
}
