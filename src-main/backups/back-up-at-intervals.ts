import type { BackupSettings } from '../../src-core/settings/backup-settings'
import type { ProjectFile } from '../project-file/open-project-file'
import type { Backups } from './backups'

/** How often it is looked whether the interval of the settings is over. */
const lookEveryMs = 60_000

/** Backs up the open projects again and again, as long as the app runs. */
export function backUpAtIntervals(
  backups: Backups,
  settings: () => BackupSettings,
  openFiles: () => readonly ProjectFile[],
): void {
  let minutes = 0
  setInterval(() => {
    minutes += 1
    if (minutes < settings().everyMinutes) return
    minutes = 0
    for (const file of openFiles()) backups.backUp(file)
  }, lookEveryMs).unref()
}
