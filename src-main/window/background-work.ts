import { Notification } from 'electron'
import type { BrowserWindow } from 'electron'
import type { EndedWork } from '../../src-core/ipc/window-state'
import type { Translate } from '../translate'

/** Long work, as it is seen from outside the window. */
export interface BackgroundWork {
  /** How far it is, from 0 to 1, in the task bar; null when there is none. */
  progress(share: number | null): void
  /** Tells that it has ended, if the user is elsewhere. */
  ended(work: EndedWork): void
}

export function backgroundWork(window: BrowserWindow, translate: Translate): BackgroundWork {
  return {
    progress(share) {
      // Below 0 takes the bar away.
      if (!window.isDestroyed()) window.setProgressBar(share ?? -1)
    },
    ended({ type, name, count }) {
      if (window.isDestroyed()) return
      window.setProgressBar(-1)
      if (window.isFocused() || !Notification.isSupported()) return
      const notification = new Notification({
        title: translate(`background.${type}`),
        body: translate(`background.${type}-about`, { name, count }),
      })
      notification.on('click', () => {
        if (window.isDestroyed()) return
        if (window.isMinimized()) window.restore()
        window.show()
        window.focus()
      })
      notification.show()
      window.flashFrame(true)
      window.once('focus', () => {
        window.flashFrame(false)
      })
    },
  }
}
