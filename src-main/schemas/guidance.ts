import { z } from 'zod'
import type { Guidance } from '../../src-core/settings/guidance'
import { matching } from './matching'

const commandId = z.string().max(100)

/** What the user was shown, in the settings and in what the page sends. */
export const guidanceSchema = matching<Guidance>()(
  z.strictObject({
    isTourOffered: z.boolean(),
    tellsKeys: z.boolean(),
    calls: z.record(commandId, z.number().int().nonnegative()),
    told: z.array(commandId).max(1000),
    lastTold: z.string().max(10).nullable(),
  }),
)
