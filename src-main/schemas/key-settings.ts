import { z } from 'zod'
import { keyPresets } from '../../src-core/commands/key-settings'
import type { KeySettings } from '../../src-core/commands/key-settings'
import { matching } from './matching'

/** A key or two, as the command table writes them. */
const key = z.string().regex(/^[A-Za-z0-9+]{1,40}( [A-Za-z0-9+]{1,40})?$/u)

/** The keys of the user, in the settings and in what the page sends. */
export const keySettingsSchema = matching<KeySettings>()(
  z.strictObject({
    preset: z.enum(keyPresets),
    own: z.record(z.string().max(100), z.array(key).max(20)),
  }),
)
