import { app, dialog, nativeTheme } from 'electron'
import type { BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { keyMapOf } from '../src-core/commands/key-settings'
import { grantedPaths } from './files/granted-paths'
import { openDictionaryChoices } from './dictionaries/dictionary-choices'
import { openDictionaryShelf } from './dictionaries/dictionary-shelf'
import { systemDictionaryFolder } from './dictionaries/find-dictionaries'
import { openLearnedTranslations } from './dictionaries/learned-translations'
import { articleHandlers } from './handlers/articles'
import { versionHandlers } from './handlers/versions'
import type { HandlerContext } from './handlers/context'
import { dictionaryHandlers } from './handlers/dictionaries'
import { exportHandlers } from './handlers/exports'
import { openProject } from './handlers/open-project'
import { pictureHandlers } from './handlers/pictures'
import { projectHandlers } from './handlers/projects'
import { settingsHandlers } from './handlers/settings'
import { offerFiles } from './handlers/offer-files'
import { recentHandlers } from './handlers/recent'
import { startHandlers } from './handlers/start'
import { isTrustedSender } from './ipc/is-trusted-sender'
import { registerHandlers } from './ipc/register-handlers'
import { sendEvent } from './ipc/send-event'
import { openMemory } from './memory'
import { applicationMenu } from './menu/application-menu'
import { openProjects } from './open-projects'
import type { OutsideFiles } from './outside-files'
import type { PageOrigin } from './page/page-origin'
import { isProjectFile } from './projects-folder'
import { openSettings, systemTheme } from './settings'
import { systemDialogs } from './system-dialogs'
import { translatorInto } from './translate'
import { closeAfterWriting } from './window/close-after-writing'
import { pagePrinter } from './window/page-printer'
import { boundsOf, createWindow } from './window/create-window'
import { revivePage } from './window/revive-page'

/** Puts everything together: settings, window, menu, handlers; then shows the page. */
export async function startApp(
  origin: PageOrigin,
  preload: string,
  outside: OutsideFiles,
): Promise<void> {
  const folder = app.getPath('userData')
  const system = { locale: app.getLocale(), userName: userName() }
  const settings = openSettings(join(folder, 'settings.json'), system)
  const memory = openMemory(join(folder, 'memory.json'))
  const projects = openProjects()
  const now = () => new Date().toISOString()
  const learned = openLearnedTranslations(folder)
  const translate = translatorInto(() => settings.read().interfaceLanguage)

  nativeTheme.themeSource = systemTheme(settings.read().theme)
  const window = createWindow(preload, memory.read())
  // The page is fetched by another process while we go on; it cannot ask for anything before we are done.
  const loading = window.loadURL(origin.start)
  const menu = applicationMenu({
    translate,
    keys: () => keyMapOf(settings.read().keys),
    platform: process.platform,
    isDevelopment: !app.isPackaged,
    recent: () => (memory.read()?.recent ?? []).map(({ path }) => path).filter(existsSync),
    openRecent: (path) => {
      void openFromOutside(window, context, path)
    },
    run: (command) => {
      sendEvent(window.webContents, 'command:run', command)
    },
  })
  const context: HandlerContext = {
    settings,
    memory,
    projects,
    chosenFiles: grantedPaths(),
    dialogs: systemDialogs(window, translate),
    printer: pagePrinter(window),
    learned,
    dictionaries: openDictionaryShelf({
      choices: openDictionaryChoices(folder),
      learned,
      systemFolder: systemDictionaryFolder(process.env, process.platform),
      now,
    }),
    // Tests point this elsewhere: `--user-data-dir` moves the settings, but not the user's documents.
    documents: process.env['MUQABALA_DOCUMENTS'] ?? app.getPath('documents'),
    version: app.getVersion(),
    now,
    translate,
    onRecent: (opened) => {
      if (opened !== null) app.addRecentDocument(opened)
      menu.rebuild()
    },
    takeStartFiles: () => outside.take(),
    applySettings: ({ theme }) => {
      nativeTheme.themeSource = systemTheme(theme)
      menu.rebuild()
    },
  }
  const closing = closeAfterWriting(window, async () => {
    projects.closeAll()
    const remembered = memory.read()
    if (remembered !== null) await memory.write({ ...remembered, ...boundsOf(window) })
  })
  registerHandlers(
    {
      requests: {
        ...startHandlers(context),
        ...settingsHandlers(context),
        ...dictionaryHandlers(context),
        ...articleHandlers(context),
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
        'menu:update': (state) => {
          menu.update(state)
        },
        'clipboard:use': (action) => {
          window.webContents[action]()
        },
      },
    },
    (event) => isTrustedSender(event, new Set([window.webContents.id]), origin.isOurs),
  )
  revivePage(window, translate)
  outside.onLater((files) => {
    showWindow(window)
    const project = files.find(isProjectFile)
    if (project !== undefined) void openFromOutside(window, context, project)
    else if (files.length > 0) void offerFromOutside(window, context, files)
  })
  await loading
}

async function openFromOutside(
  window: BrowserWindow,
  context: HandlerContext,
  path: string,
): Promise<void> {
  const opened = await openProject(context, path)
  if (opened.ok) {
    sendEvent(window.webContents, 'project:opened', opened.value)
    return
  }
  const { code, values } = opened.problem
  const message = context.translate(`error.${code}`, values)
  await dialog.showMessageBox(window, { type: 'error', message, noLink: true })
}

/** Shows the page what files hold that came with another start of the app. */
async function offerFromOutside(
  window: BrowserWindow,
  { chosenFiles }: HandlerContext,
  files: readonly string[],
): Promise<void> {
  sendEvent(window.webContents, 'files:offered', await offerFiles(files, chosenFiles))
}

function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list, in a container for instance.
    return ''
  }
}
