import type { DesktopApi, DesktopBridge, Events, Requests } from '../src-core/ipc/contract'

declare global {
  interface Window {
    readonly desktop: DesktopBridge
  }
}

const bridge = window.desktop

/** The main process, as the preload script exposes it. Nothing else touches `window.desktop`. */
export const desktop: DesktopApi = {
  // The main process answers each name with what the contract says: see register-handlers.ts.
  request: <K extends keyof Requests>(name: K, ...values: Parameters<Requests[K]>) =>
    bridge.request(name, JSON.stringify(values)).then(JSON.parse) as ReturnType<Requests[K]>,
  send: (name, ...values) => {
    bridge.send(name, JSON.stringify(values))
  },
  drop: (files) => bridge.drop(files).then(JSON.parse) as ReturnType<Requests['article:drop']>,
  on: <K extends keyof Events>(name: K, listener: Events[K]) =>
    bridge.on(name, (text) => {
      const values = JSON.parse(text) as Parameters<Events[K]>
      ;(listener as (...values: Parameters<Events[K]>) => void)(...values)
    }),
}
