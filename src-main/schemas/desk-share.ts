import { z } from 'zod'
import { deskShareLimits } from '../../src-core/settings/desk-share'

/** The share that the desk has of the review; null where nobody chose. */
export const deskShareSchema = z
  .number()
  .min(deskShareLimits.least)
  .max(deskShareLimits.most)
  .nullable()
