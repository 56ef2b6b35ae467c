import { app, dialog, nativeTheme } from 'electron'
import { existsSync } from 'node:fs'
import { keyMapOf } from '../src-core/commands/key-settings'
import { backUpAtIntervals } from './backups/back-up-at-intervals'
import { failureDesk } from './failures/failure-desk'
import type { FailureDesk } from './failures/failure-desk'
import type { FirstLook } from './first-look'
import { answerPages } from './ipc/answer-pages'
import { isTrustedSender } from './ipc/is-trusted-sender'
import type { Answering } from './ipc/register-handlers'
import { sendEvent } from './ipc/send-event'
import { applicationMenu } from './menu/application-menu'
import type { OutsideFiles } from './outside-files'
import type { PageOrigin } from './page/page-origin'
import { isProjectFile } from './projects-folder'
import { systemTheme } from './settings'
import { openSharedContext } from './shared-context'
import type { SharedContext } from './shared-context'
import { appWindows } from './window/app-windows'
import type { AppWindows, Scripts } from './window/app-windows'
import type { LoadingWindow } from './window/create-window'

export interface StartedApp {
  readonly answering: Answering
  /** Fails when the page of a window cannot be loaded. */
  readonly loaded: Promise<unknown>
}

/** Puts everything together: windows, menu, handlers. `early` becomes the first window. */
export function startApp(
  origin: PageOrigin,
  scripts: Scripts,
  outside: OutsideFiles,
  early: LoadingWindow,
  look: FirstLook,
): StartedApp {
  const shared = openSharedContext(look)
  const { settings, memory, translate } = shared
  const failures = failureDesk(shared)
  const windows: AppWindows = appWindows({
    shared,
    failures,
    scripts,
    page: origin.start,
    early,
    menu: () => menu,
    onRecent: (opened) => {
      if (opened !== null) app.addRecentDocument(opened)
      menu.rebuild()
    },
    applySettings: ({ theme }) => {
      nativeTheme.themeSource = systemTheme(theme)
      menu.rebuild()
    },
  })
  const menu = applicationMenu({
    translate,
    keys: () => keyMapOf(settings.read().keys),
    platform: process.platform,
    isDevelopment: !app.isPackaged,
    recent: () => (memory.read()?.recent ?? []).map(({ path }) => path).filter(existsSync),
    openRecent: (path) => {
      void openFromOutside(windows, shared, path)
    },
    run: (command) => {
      const front = windows.front()
      if (front !== null) sendEvent(front.window.webContents, 'command:run', command)
      else if (command === 'new-window') windows.openEmpty()
    },
  })
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.removeAllListeners(event)
    process.on(event, (error: unknown) => {
      failures.note('main process', error)
      void tellOfFailure(windows, failures)
    })
  }
  const answering = answerPages(
    (id) => windows.byContents(id)?.handlers ?? null,
    (event) => isTrustedSender(event, (id) => windows.byContents(id) !== null, origin.isOurs),
  )
  backUpAtIntervals(
    shared.backups,
    () => settings.read().backups,
    () => windows.openFiles(),
  )
  app.on('activate', () => {
    windows.showFront()
  })
  const begun = look.take().map((first) => windows.begin(first))
  outside.onLater((files) => {
    const project = files.find(isProjectFile)
    if (project !== undefined) void openFromOutside(windows, shared, project)
    else if (files.length > 0) windows.offer(files)
    else windows.showFront()
  })
  return { answering, loaded: Promise.all(begun) }
}

/** Projects are safe: each write is a transaction. */
async function tellOfFailure(windows: AppWindows, failures: FailureDesk): Promise<void> {
  const front = windows.front()?.window ?? null
  const way = await failures.tell(front, 'app-failed', ['continue', 'restart'])
  if (way !== 'restart') return
  app.relaunch()
  app.quit()
}

async function openFromOutside(
  windows: AppWindows,
  { translate }: SharedContext,
  path: string,
): Promise<void> {
  const shown = await windows.showProject(path)
  if (shown.ok) return
  const { code, values } = shown.problem
  const question = {
    type: 'error',
    message: translate(`error.${code}`, values),
    noLink: true,
  } as const
  const front = windows.front()
  await (front === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(front.window, question))
}
