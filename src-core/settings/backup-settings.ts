/** Whether copies of projects are kept beside them, how many of each, and how often one is made. */
export interface BackupSettings {
  readonly isOn: boolean
  readonly kept: number
  readonly everyMinutes: number
}

export const backupLimits = {
  kept: { least: 1, most: 100 },
  everyMinutes: { least: 5, most: 240 },
} as const

export const defaultBackups: BackupSettings = { isOn: true, kept: 10, everyMinutes: 15 }
