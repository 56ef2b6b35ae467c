import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { IpcRendererEvent } from 'electron'
import { eventNames, messageNames, preloadRequests, requestNames } from '../src-core/ipc/contract'
import type { DesktopBridge, Requests } from '../src-core/ipc/contract'

/** The page can be led to ask for anything; only what the contract names goes through. */
function assertNamed(names: object, name: string): void {
  if (!Object.hasOwn(names, name)) throw new TypeError(`There is no ${name}.`)
}

const desktop = {
  request: (name, args) => {
    assertNamed(requestNames, name)
    if (preloadRequests.has(name)) throw new TypeError(`${name} is not for the page.`)
    // The main process answers with JSON text: see registerHandlers.
    return ipcRenderer.invoke(name, args) as Promise<string>
  },
  send: (name, args) => {
    assertNamed(messageNames, name)
    ipcRenderer.send(name, args)
  },
  drop: (files) => {
    const paths = files.flatMap((file) =>
      file instanceof File ? [webUtils.getPathForFile(file)] : [],
    )
    return ipcRenderer.invoke(
      'article:drop' satisfies keyof Requests,
      JSON.stringify([paths.filter((path) => path !== '')]),
    ) as Promise<string>
  },
  on: (name, listener) => {
    assertNamed(eventNames, name)
    const forward = (_event: IpcRendererEvent, args: string): void => {
      listener(args)
    }
    ipcRenderer.on(name, forward)
    return () => {
      ipcRenderer.off(name, forward)
    }
  },
} satisfies DesktopBridge

contextBridge.exposeInMainWorld('desktop', desktop)
