import { contextBridge, ipcRenderer } from 'electron'
import type { IpcRendererEvent } from 'electron'
import { eventNames, messageNames, requestNames } from '../src-core/ipc/contract'
import type { DesktopApi, Events, Requests } from '../src-core/ipc/contract'

/** The page can be led to ask for anything; only what the contract names goes through. */
function assertNamed(names: object, name: string): void {
  if (!Object.hasOwn(names, name)) throw new TypeError(`There is no ${name}.`)
}

const desktop = {
  request: <K extends keyof Requests>(name: K, ...values: Parameters<Requests[K]>) => {
    assertNamed(requestNames, name)
    // The main process answers each name with what the contract says: see registerHandlers.
    return ipcRenderer.invoke(name, ...values) as ReturnType<Requests[K]>
  },
  send: (name, ...values) => {
    assertNamed(messageNames, name)
    ipcRenderer.send(name, ...values)
  },
  on: <K extends keyof Events>(name: K, listener: Events[K]) => {
    assertNamed(eventNames, name)
    const forward = (_event: IpcRendererEvent, ...values: Parameters<Events[K]>): void => {
      ;(listener as (...values: Parameters<Events[K]>) => void)(...values)
    }
    ipcRenderer.on(name, forward)
    return () => {
      ipcRenderer.off(name, forward)
    }
  },
} satisfies DesktopApi

contextBridge.exposeInMainWorld('desktop', desktop)
