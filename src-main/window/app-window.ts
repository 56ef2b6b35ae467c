import type { BrowserWindow } from 'electron'
import type { Settings } from '../../src-core/ipc/contract'
import type { MenuState, PageFailure, WindowPlace } from '../../src-core/ipc/window-state'
import { grantedPaths } from '../files/granted-paths'
import { articleHandlers } from '../handlers/articles'
import type { HandlerContext, OtherWindows, WindowSession } from '../handlers/context'
import { dictionaryHandlers } from '../handlers/dictionaries'
import { exportHandlers } from '../handlers/exports'
import { pictureHandlers } from '../handlers/pictures'
import { projectHandlers } from '../handlers/projects'
import { recentHandlers } from '../handlers/recent'
import { settingsHandlers } from '../handlers/settings'
import { startHandlers } from '../handlers/start'
import { returnHandlers } from '../handlers/returned'
import { versionHandlers } from '../handlers/versions'
import type { Handlers } from '../ipc/register-handlers'
import { sendEvent } from '../ipc/send-event'
import type { OpenProjects } from '../open-projects'
import { readingThread } from '../reading/reading-thread'
import type { SharedContext } from '../shared-context'
import { systemDialogs } from '../system-dialogs'
import type { Closing } from './close-after-writing'
import { pagePrinter } from './page-printer'

/** A window with its page, and what answers that. */
export interface AppWindow {
  readonly id: number
  readonly window: BrowserWindow
  readonly context: HandlerContext
  readonly handlers: Handlers
}

/** What a window asks of those around it. */
export interface WindowParts {
  readonly shared: SharedContext
  /** The program of the thread that reads files. */
  readonly readingWorker: string
  readonly projects: OpenProjects
  readonly session: WindowSession
  readonly otherWindows: OtherWindows
  readonly closing: Closing
  onRecent(opened: string | null): void
  applySettings(settings: Settings): void
  atPlace(place: WindowPlace): void
  onPageFailure(failure: PageFailure): void
  openWindow(): void
  updateMenu(state: MenuState): void
}

/** Puts together what answers the page of a window: its own dialogs, projects and chosen files. */
export function appWindow(id: number, window: BrowserWindow, parts: WindowParts): AppWindow {
  const { shared, closing } = parts
  const reading = readingThread(parts.readingWorker, (progress) => {
    if (!window.isDestroyed()) sendEvent(window.webContents, 'reading:progress', progress)
  })
  window.on('closed', () => {
    reading.cancel()
  })
  const context: HandlerContext = {
    ...shared,
    projects: parts.projects,
    session: parts.session,
    otherWindows: parts.otherWindows,
    chosenFiles: grantedPaths(),
    reading,
    dialogs: systemDialogs(window, shared.translate),
    printer: pagePrinter(window),
    onRecent: (opened) => {
      parts.onRecent(opened)
    },
    applySettings: (settings) => {
      parts.applySettings(settings)
    },
  }
  return {
    id,
    window,
    context,
    handlers: {
      requests: {
        ...startHandlers(context),
        ...settingsHandlers(context),
        ...dictionaryHandlers(context),
        ...articleHandlers(context),
        ...returnHandlers(context),
        ...versionHandlers(context),
        ...recentHandlers(context),
        ...projectHandlers(context, () => closing.isClosing()),
        ...exportHandlers(context),
        ...pictureHandlers(context),
      },
      messages: {
        'window:ready-to-close': () => {
          closing.readyToClose()
        },
        'window:stay-open': () => {
          closing.stayOpen()
        },
        'reading:cancel': () => {
          reading.cancel()
        },
        'window:place': (place) => {
          parts.atPlace(place)
        },
        'window:failed': (failure) => {
          parts.onPageFailure(failure)
        },
        'window:new': () => {
          parts.openWindow()
        },
        'menu:update': (state) => {
          parts.updateMenu(state)
        },
        'clipboard:use': (action) => {
          window.webContents[action]()
        },
      },
    },
  }
}
