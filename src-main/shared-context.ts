import { app } from 'electron'
import { join } from 'node:path'
import { z } from 'zod'
import { projectBackups } from './backups/backups'
import { openDictionaryChoices } from './dictionaries/dictionary-choices'
import { openDictionaryShelf } from './dictionaries/dictionary-shelf'
import { systemDictionaryFolder } from './dictionaries/find-dictionaries'
import { openLearnedTranslations } from './dictionaries/learned-translations'
import { openJsonStore } from './files/json-store'
import type { HandlerContext } from './handlers/context'
import { projectsFolder } from './projects-folder'
import type { FirstLook } from './first-look'
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
export function openSharedContext({ system, settings, memory }: FirstLook): SharedContext {
  const folder = app.getPath('userData')
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
    memory,
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
