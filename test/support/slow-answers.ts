import type { ElectronApplication } from 'playwright-core'
import type { Requests } from '../../src-core/ipc/contract'

/**
 * Lets the main process take so much longer over a request, as with a slow disk; half of it before the work is done, half
 * after it. Calling it again replaces the delay.
 */
export async function slowAnswers(
  app: ElectronApplication,
  request: keyof Requests,
  delayMs: number,
): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, { name, ms }) => {
      type Handler = Parameters<typeof ipcMain.handle>[1]
      // Electron keeps its handlers here, and has no other way to put something before one.
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        readonly _invokeHandlers: Map<string, Handler & { readonly undelayed?: Handler }>
      }
      const present = handlers.get(name)
      if (present === undefined) throw new Error(`nobody answers ${name}`)
      const undelayed = present.undelayed ?? present
      const wait = () => new Promise((resolve) => setTimeout(resolve, ms / 2))
      const delayed: Handler = async (...given) => {
        await wait()
        const answer: unknown = await undelayed(...given)
        await wait()
        return answer
      }
      handlers.set(name, Object.assign(delayed, { undelayed }))
    },
    { name: request, ms: delayMs },
  )
}
