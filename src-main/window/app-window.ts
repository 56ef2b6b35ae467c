import { shell } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Settings } from '../../src-core/ipc/contract'
import type { MenuState, PageFailure, WindowPlace } from '../../src-core/ipc/window-state'
import { grantedPaths } from '../files/granted-paths'
import { aboutHandlers } from '../handlers/about'
import { articleHandlers } from '../handlers/articles'
import type { HandlerContext, OtherWindows, WindowSession } from '../handlers/context'
import { dictionaryHandlers } from '../handlers/dictionaries'
import { exportHandlers } from '../handlers/exports'
import { preferenceHandlers } from '../handlers/preferences'
import { pictureHandlers } from '../handlers/pictures'
import { projectHandlers } from '../handlers/projects'
import { recentHandlers } from '../handlers/recent'
import { settingsHandlers } from '../handlers/settings'
import { startHandlers } from '../handlers/start'
import { returnHandlers } from '../handlers/returned'
import { versionHandlers } from '../handlers/versions'
import type { Handlers } from '../ipc/answer-pages'
import { sendEvent } from '../ipc/send-event'
import type { OpenProjects } from '../open-projects'
import { readingThread } from '../reading/reading-thread'
import type { SharedContext } from '../shared-context'
import { systemDialogs } from '../system-dialogs'
import { backgroundWork } from './background-work'
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
  const background = backgroundWork(window, shared.translate)
  const context: HandlerContext = {
    ...shared,
    projects: parts.projects,
    session: parts.session,
    otherWindows: parts.otherWindows,
    background,
    chosenFiles: grantedPaths(),
    reading,
    exportedFiles: grantedPaths(),
    showInFolder: (path) => {
      shell.showItemInFolder(path)
    },
    dialogs: systemDialogs(window, shared.translate, () => shared.settings.read()),
    printer: pagePrinter(window),
    showFolder: async (folder) => {
      const problem = await shell.openPath(folder)
      if (problem !== '') console.error(problem)
    },
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
        ...aboutHandlers(context),
        ...settingsHandlers(context),
        ...preferenceHandlers(context),
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
        'work:progress': (share) => {
          background.progress(share)
        },
        'work:ended': (work) => {
          background.ended(work)
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
