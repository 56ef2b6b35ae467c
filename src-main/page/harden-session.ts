import { app, session } from 'electron'
import type { WebContents } from 'electron'
import type { PageOrigin } from './page-origin'

/** Switches of Chromium, before it is ready: nothing in the background, no name ever looked up. */
export function hardenChromium(isDevelopment: boolean): void {
  // Root has to do without Chromium's sandbox, and says so with this switch; the two exclude each other.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  for (const name of ['disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(name)
  }
  const local = isDevelopment ? ', EXCLUDE localhost, EXCLUDE 127.0.0.1' : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${local}`)
}

/** What the page may ask of Chromium: its own files. No permission, no download, no spelling dictionary. */
export function hardenSession(origin: PageOrigin): void {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !origin.isAllowed(url) })
  })
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.on('will-download', (event) => {
    event.preventDefault()
  })
  defaultSession.setSpellCheckerEnabled(false)
  // The Mac has a spelling checker of its own, and no dictionaries to be named.
  if (process.platform !== 'darwin') defaultSession.setSpellCheckerLanguages([])
  // Nothing is there to be downloaded from, should Chromium try all the same.
  defaultSession.setSpellCheckerDictionaryDownloadURL(`${new URL('.', origin.start).href}none/`)
}

/** Keeps a page where it is: no other page, no other window, no frame with something foreign in it. */
export function confine(contents: WebContents, origin: PageOrigin): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    // A reload, as Vite asks for while developing, is a navigation to the same page.
    if (!event.isMainFrame || !origin.isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
