import type { DesktopApi } from '../src-core/ipc/contract'

declare global {
  interface Window {
    readonly desktop: DesktopApi
  }
}

/** The main process, as the preload script exposes it. Nothing else touches `window.desktop`. */
export const desktop: DesktopApi = window.desktop
