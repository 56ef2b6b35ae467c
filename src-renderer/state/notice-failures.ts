import { desktop } from '../desktop'

/** What browsers and Monaco report as errors and is none. */
const harmless = /ResizeObserver loop|^Cancell?ed$|AbortError/u

/** Tells the main process of what failed in the page and nobody caught. */
export function noticeFailures(): void {
  addEventListener('error', ({ error, message }) => {
    tellOfFailure(error ?? message, false)
  })
  addEventListener('unhandledrejection', ({ reason }) => {
    tellOfFailure(reason, false)
  })
}

/** `isFatal` says that nothing is left on the screen to go on with. */
export function tellOfFailure(error: unknown, isFatal: boolean): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  if (harmless.test(name) || harmless.test(message)) return
  desktop.send('window:failed', {
    name: name.slice(0, 200),
    message: message.slice(0, 2000),
    stack: (stack ?? '').slice(0, 10_000),
    isFatal,
  })
}
