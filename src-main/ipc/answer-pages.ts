import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import type { z } from 'zod'
import type { Messages } from '../../src-core/ipc/contract'
import { answerRequest } from './answer-request'
import type { RequestHandlers } from './answer-request'
import { parseArguments } from './parse-arguments'
import type { Answering } from './register-handlers'
import { messageSchemas } from './schemas'

/** A handler for every message; one that is missing does not compile. */
export type MessageHandlers = {
  readonly [K in keyof Messages]: (...values: Parameters<Messages[K]>) => void
}

export interface Handlers {
  readonly requests: RequestHandlers
  readonly messages: MessageHandlers
}

type IsTrusted = (event: IpcMainEvent | IpcMainInvokeEvent) => boolean

/** What answers a page, by the number of its contents; null for one that is no window of ours. */
type HandlersOf = (contents: number) => Handlers | null

/** Answers the pages that may ask, and only what the contract names. */
export function answerPages(handlersOf: HandlersOf, isTrusted: IsTrusted): Answering {
  return {
    async request(name, event, text) {
      const handler = handlersOf(event.sender.id)?.requests[name]
      if (handler === undefined || !isTrusted(event)) {
        throw new Error(`${name} is not for this sender.`)
      }
      return JSON.stringify(await answerRequest(name, handler, parseArguments(text), report))
    },
    message(name, event, text) {
      const handler = handlersOf(event.sender.id)?.messages[name]
      deliver(name, isTrusted(event) ? handler : undefined, parseArguments(text))
    },
  }
}

function deliver<K extends keyof Messages>(
  name: K,
  handler: MessageHandlers[K] | undefined,
  values: unknown,
): void {
  const schema: z.ZodType<Parameters<Messages[K]>> = messageSchemas[name]
  const parsed = schema.safeParse(values)
  if (handler === undefined || !parsed.success) {
    report(new Error(`${name} was refused.`, { cause: parsed.error }))
    return
  }
  handler(...parsed.data)
}

function report(error: unknown): void {
  console.error(error)
}
