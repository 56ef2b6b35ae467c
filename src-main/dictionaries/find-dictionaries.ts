import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const arabicWords: ReadonlySet<string> = new Set(['ar', 'ara', 'arabic'])
const englishWords: ReadonlySet<string> = new Set(['en', 'eng', 'english'])

/**
 * Where dictd dictionaries are installed for everybody on this computer: `MUQABALA_DICTD` if it is set,
 * else the folder of the Linux distributions; null where there is no such place.
 */
export function systemDictionaryFolder(
  environment: Readonly<Partial<Record<string, string>>>,
  platform: string,
): string | null {
  const named = environment['MUQABALA_DICTD']
  if (named !== undefined) return named === '' ? null : named
  return platform === 'linux' ? '/usr/share/dictd' : null
}

/** The dictionaries of Arabic and English in a folder, by their names: paths of their index files. */
export function findDictionaries(folder: string | null): readonly string[] {
  if (folder === null) return []
  return namesIn(folder)
    .filter((name) => name.endsWith('.index'))
    .filter((name) => {
      const words = name.toLowerCase().split(/[-_.]/u)
      return (
        words.some((word) => arabicWords.has(word)) && words.some((word) => englishWords.has(word))
      )
    })
    .sort()
    .map((name) => join(folder, name))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No dictionaries are installed.
    return []
  }
}
