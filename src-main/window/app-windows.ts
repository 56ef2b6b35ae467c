import { app, BrowserWindow } from 'electron'
import type { Settings } from '../../src-core/ipc/contract'
import type { WindowPlace } from '../../src-core/ipc/window-state'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { FailureDesk } from '../failures/failure-desk'
import type { WindowSession } from '../handlers/context'
import { offerFiles } from '../handlers/offer-files'
import { orFromBackup, rememberProject } from '../handlers/open-project'
import { sendEvent } from '../ipc/send-event'
import { newWindow } from '../memory'
import type { ApplicationMenu } from '../menu/application-menu'
import { openProjects } from '../open-projects'
import type { ProjectFile } from '../project-file/open-project-file'
import type { OpenProjects } from '../open-projects'
import type { SharedContext } from '../shared-context'
import { appWindow } from './app-window'
import type { AppWindow } from './app-window'
import { closeAfterWriting } from './close-after-writing'
import { boundsOf, loadWindow, placeRemembered } from './create-window'
import type { LoadingWindow } from './create-window'
import { besideWindow } from './place-window'
import { revivePage, tellOfPage } from './revive-page'
import { windowRecords } from './window-records'
import type { FirstWindow, WindowStart } from './window-start'

/** Paths of the programs beside this one. */
export interface Scripts {
  readonly preload: string
  readonly readingWorker: string
}

export interface WindowsOptions {
  readonly shared: SharedContext
  readonly failures: FailureDesk
  readonly scripts: Scripts
  /** The address of the page. */
  readonly page: string
  /** A window that is being loaded already: the first one. */
  readonly early: LoadingWindow
  readonly menu: () => ApplicationMenu
  onRecent(opened: string | null): void
  applySettings(settings: Settings): void
}

/** The windows of the app, each with a project of its own. */
export interface AppWindows {
  /** Opens a window as it is remembered; answers when its page is loaded. */
  begin(first: FirstWindow): Promise<void>
  /** Opens an empty window beside the one in front. */
  openEmpty(): void
  /** Brings the window in front to the eye; opens one if there is none. */
  showFront(): void
  /** Shows a project, wherever it belongs; the problem of one that is refused is the answer. */
  showProject(path: string): Promise<Result<null>>
  /** Shows files that came from outside, in a window of their own if all are at work. */
  offer(files: readonly string[]): void
  front(): AppWindow | null
  byContents(id: number): AppWindow | null
  /** The project files that are open in any window. */
  openFiles(): readonly ProjectFile[]
}

export function appWindows(options: WindowsOptions): AppWindows {
  const { shared, failures, scripts, page, menu } = options
  const records = windowRecords(shared.memory)
  /** The one that had the keyboard last is the last one. */
  const open = new Map<number, AppWindow>()
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })

  const places = new Map<number, WindowPlace>()

  function sessionOf(id: () => number, start: WindowStart | null): WindowSession {
    let first = start
    return {
      begin() {
        const path = records.get(id())?.project ?? null
        const place = places.get(id())
        const project = { type: 'project', ...(place === undefined ? {} : { place }) } as const
        const again: WindowStart = path === null ? { type: 'empty' } : { ...project, path }
        const next = first ?? again
        first = null
        return next
      },
      shows: (project) => records.change(id(), { project }),
    }
  }

  let early: LoadingWindow | null = options.early

  function begin(
    { start, remembered }: FirstWindow,
    projects: OpenProjects = openProjects(),
  ): Promise<void> {
    const loading = early ?? loadWindow(scripts.preload, page)
    early = null
    const { window } = loading
    placeRemembered(loading, remembered)
    const { id } = window.webContents
    const closing = closeAfterWriting(window, async () => {
      projects.closeAll()
      if (isQuitting || records.count() === 1) await records.change(id, boundsOf(window))
      else await records.forget(id)
    })
    const made = appWindow(id, window, {
      shared,
      readingWorker: scripts.readingWorker,
      projects,
      session: sessionOf(() => id, start),
      otherWindows: {
        show: (path) => showWhere(path, id),
        open: (path) => openProjectWindow(path),
      },
      closing: {
        ...closing,
        stayOpen() {
          isQuitting = false
          closing.stayOpen()
        },
      },
      onRecent: (opened) => {
        options.onRecent(opened)
      },
      applySettings: (settings) => {
        options.applySettings(settings)
        for (const other of open.values()) {
          if (other.id !== id) sendEvent(other.window.webContents, 'settings:changed', settings)
        }
      },
      atPlace: (place) => {
        places.set(id, place)
      },
      onPageFailure: (failure) => {
        tellOfPage(window, failures, failure)
      },
      openWindow: openEmpty,
      updateMenu: (state) => {
        menu().update(id, state)
      },
    })
    open.set(id, made)
    void records.begin(id, remembered)
    window.on('focus', () => {
      open.delete(id)
      open.set(id, made)
      menu().show(id)
    })
    window.on('closed', () => {
      open.delete(id)
      places.delete(id)
      menu().forget(id)
    })
    menu().show(id)
    revivePage(loading, failures)
    return loading.loaded
  }

  function front(): AppWindow | null {
    const focused = BrowserWindow.getFocusedWindow()
    const all = [...open.values()]
    return all.find(({ window }) => window === focused) ?? all.at(-1) ?? null
  }

  /** A new window beside the one in front. */
  function beginBeside(start: WindowStart, projects = openProjects()): void {
    const current = front()
    const place =
      current === null
        ? newWindow
        : { ...newWindow, bounds: besideWindow(current.window.getNormalBounds()) }
    begin({ start, remembered: place }, projects).catch((error: unknown) => {
      console.error(error)
    })
  }

  function openEmpty(): void {
    beginBeside({ type: 'empty' })
  }

  function showWhere(path: string, asking: number | null): boolean {
    const found = [...open.values()].find(
      ({ id, context }) => id !== asking && context.projects.has(path),
    )
    if (found !== undefined) toFront(found)
    return found !== undefined
  }

  function openProjectWindow(path: string): Promise<Result<null>> {
    const projects = openProjects()
    const opened = projects.open(path)
    if (opened.ok) beginBeside({ type: 'opened', opened: opened.value }, projects)
    return Promise.resolve(opened.ok ? ok(null) : opened)
  }

  /** A window in which nothing is open or being begun. */
  function freeWindow(): AppWindow | null {
    return [...open.values()].findLast(({ id }) => menu().isFree(id)) ?? null
  }

  return {
    begin: (first) => begin(first),
    openEmpty,
    showFront() {
      const current = front()
      if (current === null) openEmpty()
      else toFront(current)
    },
    async showProject(path) {
      if (showWhere(path, null)) return ok(null)
      const free = freeWindow()
      const current = front()
      if (free === null) {
        return current === null
          ? openProjectWindow(path)
          : orFromBackup(current.context, path, openProjectWindow)
      }
      toFront(free)
      const opened = await orFromBackup(free.context, path, (each) =>
        Promise.resolve(free.context.projects.open(each)),
      )
      if (!opened.ok) return opened
      rememberProject(free.context, opened.value)
      sendEvent(free.window.webContents, 'project:opened', opened.value)
      return ok(null)
    },
    offer(files) {
      const free = freeWindow()
      if (free === null) {
        beginBeside({ type: 'files', files })
        return
      }
      toFront(free)
      offerFiles(files, free.context).then(
        (offered) => {
          sendEvent(free.window.webContents, 'files:offered', offered)
        },
        (error: unknown) => {
          console.error(error)
        },
      )
    },
    front,
    byContents: (id) => open.get(id) ?? null,
    openFiles: () => [...open.values()].flatMap(({ context }) => context.projects.files()),
  }
}

function toFront({ window }: AppWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
