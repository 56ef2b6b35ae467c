import type { BrowserWindow } from 'electron'
import { sendEvent } from '../ipc/send-event'

/** A page that has not answered by then will not; what it was told is saved, is on the disk. */
const patienceMs = 5000

export interface Closing {
  /** Whether the window is being closed. */
  isClosing(): boolean
  /** The page has written all that it had. */
  readyToClose(): void
  /** Something could not be written: the window stays until the user closes it again. */
  stayOpen(): void
}

/**
 * Lets the page finish writing before its window goes. `letGo` then puts away what is open; the window is
 * destroyed when it is done.
 */
export function closeAfterWriting(window: BrowserWindow, letGo: () => Promise<void>): Closing {
  let state: 'open' | 'closing' | 'closed' = 'open'
  let patience: NodeJS.Timeout | undefined

  function close(): void {
    if (state !== 'closing') return
    state = 'closed'
    clearTimeout(patience)
    letGo()
      .catch((error: unknown) => {
        console.error(error)
      })
      .finally(() => {
        window.destroy()
      })
  }

  function stayOpen(): void {
    if (state !== 'closing') return
    state = 'open'
    clearTimeout(patience)
  }

  window.on('close', (event) => {
    event.preventDefault()
    if (state !== 'open') return
    state = 'closing'
    // A page that failed, or is not there yet, has nothing to write.
    if (window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) {
      close()
      return
    }
    patience = setTimeout(close, patienceMs)
    sendEvent(window.webContents, 'window:closing')
  })
  return { isClosing: () => state !== 'open', readyToClose: close, stayOpen }
}
