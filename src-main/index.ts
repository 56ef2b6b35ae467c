import { app, dialog } from 'electron'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { registerHandlers } from './ipc/register-handlers'
import { outsideFiles } from './outside-files'
import { confine, hardenChromium, hardenSession } from './page/harden-session'
import { pageOrigin } from './page/page-origin'
import { scriptArrived } from './page/script-arrived'
import { announcePageScheme, servePage } from './page/serve-page'
import { loadWindow } from './window/create-window'

// This file is run before Electron is ready, so it knows only what the first window and the files of its page need.

// electron-vite names its server here while developing.
const developmentServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
const origin = pageOrigin(developmentServer)
/** A page that has asked for nothing by then has failed, or the machine is busy. */
const patienceMs = 500
let isQuitting = false
const built = join(app.getAppPath(), 'out')

process.on('uncaughtException', (error) => {
  // Electron would show the stack to the user. Projects are safe: each write is a transaction.
  console.error(error)
})

if (app.requestSingleInstanceLock()) {
  const outside = outsideFiles()
  announcePageScheme()
  hardenChromium(developmentServer !== null)
  app.on('web-contents-created', (_event, contents) => {
    confine(contents, origin)
  })
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('window-all-closed', () => {
    // On a Mac a program stays when its windows are closed.
    if (isQuitting || process.platform !== 'darwin') app.quit()
  })
  app
    .whenReady()
    .then(async () => {
      servePage(join(built, 'renderer'), origin)
      hardenSession(origin)
      const scripts = {
        preload: join(built, 'preload', 'preload.js'),
        readingWorker: join(built, 'main', 'reading-worker.js'),
      }
      const early = loadWindow(scripts.preload, origin.start)
      // While the page runs its script, what it will ask is made ready; when it is drawn, the rest is loaded.
      const look = Promise.race([scriptArrived(), early.loaded])
        .then(() => import('./first-look'))
        .then(({ firstLook }) => firstLook(origin, outside, early.window.webContents.id))
      const started = look.then(async (known) => {
        // The layout of a first frame asks this thread for typefaces, and stands still while it is busy.
        await Promise.race([known.wanted, early.loaded.then(() => setTimeout(patienceMs))])
        const { startApp } = await import('./start-app')
        return startApp(origin, scripts, outside, early, known)
      })
      registerHandlers(look, started)
      const { loaded } = await started
      await loaded
    })
    .catch(async (error: unknown) => {
      console.error(error)
      const { createTranslator } = await import('../src-core/strings/create-translator')
      const { defaultLanguage } = await import('./settings')
      const translate = createTranslator(defaultLanguage(app.getLocale()))
      dialog.showErrorBox(app.name, translate('error.internal', { detail: String(error) }))
      app.exit(1)
    })
} else {
  // The first instance has been told, and shows itself.
  app.quit()
}
