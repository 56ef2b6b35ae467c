import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Translate } from '../translate'

/** A page that fails so often in so short a time will go on failing. */
const mostFailures = 3
const periodMs = 60_000

/** Loads the page again when its process has failed, and says so. What was saved is not touched by it. */
export function revivePage(window: BrowserWindow, translate: Translate): void {
  let failures: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`The page ended: ${reason}, exit code ${String(exitCode)}.`)
    const now = Date.now()
    failures = [...failures.filter((time) => now - time < periodMs), now]
    if (failures.length < mostFailures) {
      window.webContents.reload()
      tell(window, translate('dialog.window-failed'), translate('dialog.continue'))
    } else {
      tell(window, translate('dialog.window-keeps-failing'), translate('dialog.quit'), () => {
        app.quit()
      })
    }
  })
}

function tell(window: BrowserWindow, message: string, button: string, then?: () => void): void {
  dialog
    .showMessageBox(window, { type: 'warning', message, buttons: [button], noLink: true })
    .then(then)
    .catch((error: unknown) => {
      console.error(error)
    })
}
