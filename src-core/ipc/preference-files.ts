import type { Problem } from '../errors'
import type { Settings } from './contract'

/** Settings that a file would bring. */
export interface OfferedSettings {
  /** Name of the file. */
  readonly name: string
  /** All settings as they would be then. */
  readonly settings: Settings
}

export interface BackupInfo {
  /** Names of the folder that backups are kept in and of the one around it, that one first. */
  readonly folder: readonly string[]
  /** Why the last backup could not be made; null when it could. */
  readonly problem: Problem | null
}
