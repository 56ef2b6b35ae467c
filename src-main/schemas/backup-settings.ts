import { z } from 'zod'
import { backupLimits } from '../../src-core/settings/backup-settings'
import type { BackupSettings } from '../../src-core/settings/backup-settings'
import { matching } from './matching'

const { kept, everyMinutes } = backupLimits

/** How projects are backed up, in the settings and in what the page sends. */
export const backupSettingsSchema = matching<BackupSettings>()(
  z.strictObject({
    isOn: z.boolean(),
    kept: z.number().int().min(kept.least).max(kept.most),
    everyMinutes: z.number().int().min(everyMinutes.least).max(everyMinutes.most),
  }),
)
