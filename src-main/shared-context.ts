import { app } from 'electron'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { projectBackups } from './backups/backups'
import { openDictionaryChoices } from './dictionaries/dictionary-choices'
import { openDictionaryShelf } from './dictionaries/dictionary-shelf'
import { systemDictionaryFolder } from './dictionaries/find-dictionaries'
import { openLearnedTranslations } from './dictionaries/learned-translations'
import { openJsonStore } from './files/json-store'
import type { HandlerContext } from './handlers/context'
import { openMemory } from './memory'
import { projectsFolder } from './projects-folder'
import { openSettings } from './settings'
import { translatorInto } from './translate'

/** What all windows share. */
export type SharedContext = Pick<
  HandlerContext,
  | 'settings'
  | 'system'
  | 'aboutFile'
  | 'backups'
  | 'memory'
  | 'learned'
  | 'dictionaries'
  | 'documents'
  | 'version'
  | 'now'
  | 'translate'
>

/** Opens what is kept in the folder of the user's data. */
export function openSharedContext(): SharedContext {
  const folder = app.getPath('userData')
  const system = { locale: app.getLocale(), userName: userName() }
  const settings = openSettings(join(folder, 'settings.json'), system)
  const learned = openLearnedTranslations(folder)
  const now = () => new Date().toISOString()
  // Tests point this elsewhere: `--user-data-dir` moves the settings, but not the user's documents.
  const documents = process.env['MUQABALA_DOCUMENTS'] ?? app.getPath('documents')
  return {
    settings,
    system,
    aboutFile: join(app.getAppPath(), 'out', 'about.json'),
    backups: projectBackups({
      settings: () => settings.read().backups,
      chosen: openJsonStore<string | null>(
        join(folder, 'backups.json'),
        z.string().nullable(),
        null,
      ),
      usual: join(projectsFolder(documents), 'Backups'),
      now,
    }),
    memory: openMemory(join(folder, 'memory.json')),
    learned,
    dictionaries: openDictionaryShelf({
      choices: openDictionaryChoices(folder),
      learned,
      systemFolder: systemDictionaryFolder(process.env, process.platform),
      now,
    }),
    documents,
    version: app.getVersion(),
    now,
    translate: translatorInto(() => settings.read().interfaceLanguage),
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list, in a container for instance.
    return ''
  }
}
