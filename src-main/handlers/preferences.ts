import { mkdirSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { BackupInfo, OfferedSettings } from '../../src-core/ipc/preference-files'
import { readingProblem, writingProblem } from '../files/file-problem'
import { writeAtomically } from '../files/write-atomically'
import type { RequestHandlers } from '../ipc/answer-request'
import { defaultSettings } from '../settings'
import { readSettings, writeSettings } from '../settings-file'
import type { HandlerContext } from './context'

/** No file of preferences comes near to this. */
const mostBytes = 1024 * 1024

type PreferenceHandlers = Pick<
  RequestHandlers,
  | 'settings:defaults'
  | 'settings:export'
  | 'settings:import'
  | 'backup:info'
  | 'backup:choose-folder'
  | 'backup:show-folder'
>

/** Preferences as a file, as they were at first, and where backups are kept. */
export function preferenceHandlers(context: HandlerContext): PreferenceHandlers {
  const { settings, system, dialogs, documents, backups, translate } = context
  return {
    'settings:defaults': () => Promise.resolve(defaultSettings(system)),
    'settings:export': async () => {
      const chosen = await dialogs.chooseTarget({
        title: translate('preferences.export'),
        suggestion: join(documents, 'Muqabala-preferences.json'),
        kind: { name: translate('preferences.file'), extensions: ['json'] },
      })
      if (chosen === null) return ok(null)
      const path = chosen.toLowerCase().endsWith('.json') ? chosen : `${chosen}.json`
      const written = await writeAtomically([{ path, bytes: writeSettings(settings.read()) }])
      return written.ok ? ok(basename(path)) : written
    },
    'settings:import': async () => {
      const path = await dialogs.chooseSettings()
      return path === null ? ok(null) : offerSettings(path, context)
    },
    'backup:info': () => Promise.resolve(infoOf(context)),
    'backup:choose-folder': async () => {
      const folder = await dialogs.chooseFolder(backups.folder())
      if (folder === null) return ok(null)
      const moved = await backups.moveTo(folder)
      return moved.ok ? ok(infoOf(context)) : moved
    },
    'backup:show-folder': async () => {
      const folder = backups.folder()
      try {
        mkdirSync(folder, { recursive: true })
      } catch (error) {
        return { ok: false, problem: writingProblem(error, folder) }
      }
      await context.showFolder(folder)
      return ok(null)
    },
  }
}

async function offerSettings(
  path: string,
  { settings }: HandlerContext,
): Promise<Result<OfferedSettings>> {
  const name = basename(path)
  let text: string
  try {
    if ((await stat(path)).size > mostBytes) return fail('settings-unknown', { name })
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { ok: false, problem: readingProblem(error, path) }
  }
  const read = readSettings(text, name, settings.read())
  return read.ok ? ok({ name, settings: read.value }) : read
}

/** The page learns the names of the last two folders, not the whole path. */
function infoOf({ backups }: HandlerContext): BackupInfo {
  const folder = backups.folder()
  return { folder: [basename(dirname(folder)), basename(folder)], problem: backups.problem() }
}
