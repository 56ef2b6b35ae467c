import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { projectExtension } from '../projects-folder'

/**
 * The name of the folder for the backups of a project: its own name, and what tells it from projects of the
 * same name elsewhere.
 */
export function backupFolderName(path: string): string {
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 8)
  return `${basename(path, projectExtension)} ${mark}`
}

/** The name of a backup that is made at a time, ISO 8601; sorted by name, the oldest comes first. */
export function backupName(at: string): string {
  return `${at.slice(0, 19).replaceAll(':', '-')}Z${projectExtension}`
}

/** When the backup of a name was made, ISO 8601; null for a file that is none. */
export function backupTime(name: string): string | null {
  const found = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)Z(?: \(\d+\))?\.muqabala$/u.exec(name)
  if (found === null) return null
  const [, hour = '', minute = '', second = ''] = found
  return `${hour}:${minute}:${second}.000Z`
}
