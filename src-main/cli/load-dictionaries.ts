import type { Problem } from '../../src-core/errors'
import type { DictionaryText } from '../../src-core/ipc/dictionaries'
import { cachedDictionaries } from '../dictionaries/cached-dictionaries'
import { dictionaryName } from '../dictionaries/dictd-files-of'
import { openDictionaryChoices } from '../dictionaries/dictionary-choices'
import { openDictionaryShelf } from '../dictionaries/dictionary-shelf'
import { systemDictionaryFolder } from '../dictionaries/find-dictionaries'
import { openLearnedTranslations } from '../dictionaries/learned-translations'
import type { ChosenDictionaries } from './command'
import { settingsFolder } from './settings-folder'
import type { Terminal } from './terminal'

/** The dictionaries to align with, and why some of them cannot be used. */
export interface LoadedDictionaries {
  readonly dictionaries: readonly DictionaryText[]
  readonly problems: readonly Problem[]
}

/** Reads the named dictionaries, or those that the app would use: installed, added, and learned. */
export async function loadDictionaries(
  chosen: ChosenDictionaries,
  environment: Terminal['environment'],
): Promise<LoadedDictionaries> {
  if (chosen !== null) return readFiles(chosen)
  const folder = settingsFolder(environment, process.platform)
  const systemFolder = systemDictionaryFolder(environment, process.platform)
  const shelf = openDictionaryShelf({
    choices: openDictionaryChoices(folder),
    learned: openLearnedTranslations(folder),
    systemFolder,
    now: () => new Date().toISOString(),
  })
  const { dictionaries, problems } = await shelf.texts(null)
  return { dictionaries: dictionaries ?? [], problems }
}

async function readFiles(paths: readonly string[]): Promise<LoadedDictionaries> {
  const cache = cachedDictionaries()
  const dictionaries: DictionaryText[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const read = await cache.read(cache.canonicalPath(path))
    if (read.ok) dictionaries.push({ name: dictionaryName(path), text: read.value.text })
    else problems.push(read.problem)
  }
  return { dictionaries, problems }
}
