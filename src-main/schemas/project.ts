import { z } from 'zod'
import type { Step } from '../../src-core/project/history'
import type { Project } from '../../src-core/project/model'
import { validateProject, validateStep } from '../../src-core/project/validate-project'
import type { Validated } from '../../src-core/project/validate-project'

/** The core knows what a project is; this hands its answer to zod. */
function schemaOf<T>(validate: (value: unknown) => Validated<T>): z.ZodType<T> {
  return z.unknown().transform((value, context) => {
    const validated = validate(value)
    if (validated.ok) return validated.value
    context.addIssue({ code: 'custom', message: validated.fault })
    return z.NEVER
  })
}

export const projectSchema = schemaOf<Project>(validateProject)

export const stepSchema = schemaOf<Step>(validateStep)
