import { z } from 'zod'
import type { Change } from '../../src-core/project/change'
import type { Step, StepLabel } from '../../src-core/project/history'
import { matching } from './matching'
import { articleSchema, beadSchema, sentenceSchema } from './project'

const count = z.number().int().nonnegative()

const primitives = [
  z.strictObject({
    type: z.literal('replace-beads'),
    article: z.string(),
    at: count,
    remove: count,
    insert: z.array(beadSchema),
  }),
  z.strictObject({
    type: z.literal('replace-sentences'),
    article: z.string(),
    side: z.enum(['source', 'target']),
    at: count,
    remove: count,
    insert: z.array(sentenceSchema),
  }),
  z.strictObject({
    type: z.literal('replace-articles'),
    at: count,
    remove: count,
    insert: z.array(articleSchema),
  }),
  z.strictObject({ type: z.literal('set-title'), article: z.string(), title: z.string() }),
] as const

// The getter lets the schema speak of itself; its type has to be said for that.
const batch = z.strictObject({
  type: z.literal('batch'),
  get changes(): z.ZodArray<z.ZodType<Change>> {
    return z.array(changeSchema)
  },
})

export const changeSchema = matching<Change>()(z.discriminatedUnion('type', [...primitives, batch]))

export const stepLabelSchema = matching<StepLabel>()(
  z.strictObject({
    name: z.string().min(1),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
)

export const stepSchema = matching<Step>()(
  z.strictObject({
    label: stepLabelSchema,
    change: changeSchema,
    inverse: changeSchema,
    author: z.string(),
    at: z.string(),
    focus: z.string().nullable(),
  }),
)
