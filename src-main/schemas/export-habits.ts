import { z } from 'zod'
import { statuses } from '../../src-core/formats/export/export-options'
import type { ExportHabits } from '../../src-core/settings/export-habits'
import { matching } from './matching'

/** What was chosen at the last export, in the settings and in what the page sends. */
export const exportHabitsSchema = matching<ExportHabits>()(
  z.strictObject({
    format: z.string().max(100),
    level: z.enum(['sentence', 'paragraph']),
    text: z.enum(['corrected', 'imported']),
    statuses: z.array(z.enum(statuses)).max(10),
    codes: z.record(z.string().max(100), z.string().max(100)),
  }),
)
