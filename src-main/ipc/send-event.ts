import type { WebContents } from 'electron'
import type { Events } from '../../src-core/ipc/contract'

/** Sends an event to a page, its arguments as JSON text: see `DesktopBridge`. */
export function sendEvent<K extends keyof Events>(
  contents: WebContents,
  name: K,
  ...values: Parameters<Events[K]>
): void {
  if (!contents.isDestroyed()) contents.send(name, JSON.stringify(values))
}
