import { ipcMain } from 'electron'
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { messageNames, requestNames } from '../../src-core/ipc/contract'
import type { Messages, Requests } from '../../src-core/ipc/contract'

/** What answers the pages. */
export interface Answering {
  /** Takes the arguments of a request as JSON text and answers with JSON text: see `DesktopBridge`. */
  request(name: keyof Requests, event: IpcMainInvokeEvent, text: unknown): Promise<string>
  message(name: keyof Messages, event: IpcMainEvent, text: unknown): void
}

/** What can be answered before there is an `Answering`. */
export interface FirstAnswers {
  /** The answer as JSON text; null when it has to wait. */
  answer(name: keyof Requests, event: IpcMainInvokeEvent): string | null
}

/**
 * The one place where the main process begins to listen to the pages. What they say before there is an answer waits for
 * it, in the order in which it was said.
 */
export function registerHandlers(
  look: Promise<FirstAnswers>,
  coming: Promise<{ readonly answering: Answering }>,
): void {
  for (const name of namesOf(requestNames)) {
    ipcMain.handle(name, async (event, text: unknown) => {
      const first = (await look).answer(name, event)
      if (first !== null) return first
      const { answering } = await coming
      return answering.request(name, event, text)
    })
  }
  for (const name of namesOf(messageNames)) {
    ipcMain.on(name, (event, text: unknown) => {
      void coming.then(({ answering }) => {
        answering.message(name, event, text)
      })
    })
  }
}

function namesOf<T extends object>(names: T): readonly (keyof T)[] {
  return Object.keys(names) as (keyof T)[]
}
