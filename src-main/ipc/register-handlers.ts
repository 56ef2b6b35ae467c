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

/** The one place where the main process begins to listen to the page. */
export function registerHandlers({ requests, messages }: Handlers, isTrusted: IsTrusted): void {
  for (const name of namesOf(requestNames)) registerRequest(name, requests[name], isTrusted)
  for (const name of namesOf(messageNames)) registerMessage(name, messages[name], isTrusted)
}

function registerRequest<K extends keyof Requests>(
  name: K,
  handler: RequestHandlers[K],
  isTrusted: IsTrusted,
): void {
  ipcMain.handle(name, async (event, ...values: readonly unknown[]) => {
    if (!isTrusted(event)) throw new Error(`${name} is not for this sender.`)
    return JSON.stringify(await answerRequest(name, handler, values, report))
  })
}

function registerMessage<K extends keyof Messages>(
  name: K,
  handler: MessageHandlers[K],
  isTrusted: IsTrusted,
): void {
  const schema: z.ZodType<Parameters<Messages[K]>> = messageSchemas[name]
  ipcMain.on(name, (event, ...values: readonly unknown[]) => {
    const parsed = schema.safeParse(values)
    if (!isTrusted(event) || !parsed.success) {
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
