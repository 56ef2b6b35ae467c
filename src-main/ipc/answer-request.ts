import type { z } from 'zod'
import { fail } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { Requests } from '../../src-core/ipc/contract'
import { requestSchemas } from './schemas'

/** A handler for every request; one that is missing does not compile. */
export type RequestHandlers = {
  readonly [K in keyof Requests]: (...values: Parameters<Requests[K]>) => ReturnType<Requests[K]>
}

/**
 * Answers one request of the page: arguments that are not those of the request, and whatever a handler
 * throws, become the problem `internal`, with a message for developers but no stack. `report` gets the
 * error itself.
 */
export async function answerRequest<K extends keyof Requests>(
  name: K,
  handler: RequestHandlers[K],
  values: unknown,
  report: (error: unknown) => void,
): Promise<Awaited<ReturnType<Requests[K]>> | Result<never>> {
  try {
    const schema: z.ZodType<Parameters<Requests[K]>> = requestSchemas[name]
    const parsed = schema.safeParse(values)
    if (!parsed.success) {
      report(parsed.error)
      return fail('internal', { detail: `${name}: ${firstIssue(parsed.error)}` })
    }
    return await handler(...parsed.data)
  } catch (error) {
    report(error)
    const reason = error instanceof Error ? error.message : String(error)
    return fail('internal', { detail: `${name}: ${reason}` })
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? 'wrong arguments' : `${issue.path.join('.')} ${issue.message}`.trim()
}
