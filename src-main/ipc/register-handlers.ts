import { ipcMain } from 'electron'
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import type { z } from 'zod'
import { messageNames, requestNames } from '../../src-core/ipc/contract'
import type { Messages, Requests } from '../../src-core/ipc/contract'
import { answerRequest } from './answer-request'
import type { RequestHandlers } from './answer-request'
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

/** The one place where the main process begins to listen to the pages. */
export function registerHandlers(handlersOf: HandlersOf, isTrusted: IsTrusted): void {
  for (const name of namesOf(requestNames)) {
    registerRequest(name, (id) => handlersOf(id)?.requests[name] ?? null, isTrusted)
  }
  for (const name of namesOf(messageNames)) {
    registerMessage(name, (id) => handlersOf(id)?.messages[name] ?? null, isTrusted)
  }
}

function registerRequest<K extends keyof Requests>(
  name: K,
  handlerOf: (contents: number) => RequestHandlers[K] | null,
  isTrusted: IsTrusted,
): void {
  ipcMain.handle(name, async (event, ...values: readonly unknown[]) => {
    const handler = handlerOf(event.sender.id)
    if (handler === null || !isTrusted(event)) throw new Error(`${name} is not for this sender.`)
    return JSON.stringify(await answerRequest(name, handler, values, report))
  })
}

function registerMessage<K extends keyof Messages>(
  name: K,
  handlerOf: (contents: number) => MessageHandlers[K] | null,
  isTrusted: IsTrusted,
): void {
  const schema: z.ZodType<Parameters<Messages[K]>> = messageSchemas[name]
  ipcMain.on(name, (event, ...values: readonly unknown[]) => {
    const parsed = schema.safeParse(values)
    const handler = handlerOf(event.sender.id)
    if (handler === null || !isTrusted(event) || !parsed.success) {
      report(new Error(`${name} was refused.`, { cause: parsed.error }))
      return
    }
    handler(...parsed.data)
  })
}

function namesOf<T extends object>(names: T): readonly (keyof T)[] {
  return Object.keys(names) as (keyof T)[]
}

function report(error: unknown): void {
  console.error(error)
}
