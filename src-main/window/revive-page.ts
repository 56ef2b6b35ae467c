import { app } from 'electron'
import type { BrowserWindow } from 'electron'
import type { PageFailure } from '../../src-core/ipc/window-state'
import type { FailureDesk } from '../failures/failure-desk'
import type { LoadingWindow } from './create-window'

/** A page that fails so often in so short a time will go on failing. */
const mostFailures = 3
const periodMs = 60_000

/** Loads the page again when its process has failed, and says so. What was saved is not touched by it. */
export function revivePage({ window, onGone }: LoadingWindow, failures: FailureDesk): void {
  let times: readonly number[] = []
  onGone(({ reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    failures.note('page', new Error(`The page ended: ${reason}, exit code ${String(exitCode)}.`))
    const now = Date.now()
    times = [...times.filter((time) => now - time < periodMs), now]
    if (times.length < mostFailures) {
      window.webContents.reload()
      goOn(failures.tell(window, 'window-failed', ['continue']))
    } else {
      goOn(
        failures.tell(window, 'window-keeps-failing', ['quit']).then(() => {
          app.quit()
        }),
      )
    }
  })
}

/** Tells of an error that the page itself noticed; one that took the page away leaves no way but a new one. */
export function tellOfPage(
  window: BrowserWindow,
  failures: FailureDesk,
  { isFatal, ...failure }: PageFailure,
): void {
  const error = new Error(failure.message)
  error.name = failure.name
  error.stack = failure.stack
  failures.note('page', error)
  goOn(
    failures
      .tell(window, 'page-failed', isFatal ? ['reopen'] : ['continue', 'reopen'])
      .then((way) => {
        if (way === 'reopen' && !window.isDestroyed()) window.webContents.reload()
      }),
  )
}

function goOn(telling: Promise<unknown>): void {
  telling.catch((error: unknown) => {
    console.error(error)
  })
}
