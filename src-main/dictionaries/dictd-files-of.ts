import { basename } from 'node:path'

/** Where the parts of a dictd dictionary are, or would be. */
export interface DictdPaths {
  readonly index: string
  /** The packed file first. */
  readonly definitions: readonly [string, string]
}

/** The files of the dictd dictionary that a file belongs to, by its name; null for another file. */
export function dictdFilesOf(path: string): DictdPaths | null {
  const stem = /^(.+)\.(?:index|dict|dict\.dz)$/u.exec(path)?.[1]
  return stem === undefined
    ? null
    : { index: `${stem}.index`, definitions: [`${stem}.dict.dz`, `${stem}.dict`] }
}

/** What to call a dictionary: a dictd one by what its two files share, any other by its file. */
export function dictionaryName(path: string): string {
  const dictd = dictdFilesOf(path)
  return dictd === null ? basename(path) : basename(dictd.index, '.index')
}
