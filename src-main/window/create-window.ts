import { BrowserWindow, nativeTheme, screen } from 'electron'
import { setTimeout } from 'node:timers/promises'
import type { RenderProcessGoneDetails } from 'electron'
import type { RememberedWindow } from '../memory'
import { placeWindow, smallestSize, usualSize } from './place-window'

// The colours of paper in tokens.css: what is seen before the page is.
const paper = { light: '#faf7f1', dark: '#191714' }

/** A window whose page is on its way. */
export interface LoadingWindow {
  readonly window: BrowserWindow
  /** Fails when the page cannot be loaded; one whose process failed meanwhile is loaded again by who hears of it. */
  readonly loaded: Promise<void>
  /** Tells of each end of the page's process, also of those that came before this was asked. */
  readonly onGone: (tell: (details: RenderProcessGoneDetails) => void) => void
  /** The page has something to show. */
  readonly drawn: Promise<void>
}

/** The end of a process is told so soon after what came of it. */
const patienceMs = 500

/** Makes a window, out of sight and in no place yet, and begins to load its page. */
export function loadWindow(preload: string, page: string): LoadingWindow {
  const window = new BrowserWindow({
    ...usualSize,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: 'Muqabala',
    show: false,
    backgroundColor: paperColour(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    },
  })
  const drawn = new Promise<void>((resolve) => {
    window.once('ready-to-show', resolve)
  })
  const gone: RenderProcessGoneDetails[] = []
  let tellGone = (details: RenderProcessGoneDetails): void => {
    gone.push(details)
  }
  const ended = new Promise<'ended'>((resolve) => {
    window.webContents.on('render-process-gone', (_event, details) => {
      tellGone(details)
      resolve('ended')
    })
  })
  const loading = window.loadURL(page).catch(async (error: unknown) => {
    // Of a page that fails, it is told first that it cannot be loaded, and then why.
    if ((await Promise.race([ended, setTimeout(patienceMs)])) !== 'ended') throw error
  })
  return {
    window,
    loaded: Promise.race([loading, ended]).then(() => undefined),
    drawn,
    onGone(tell) {
      tellGone = tell
      for (const details of gone.splice(0)) tell(details)
    },
  }
}

/** Puts a window where it was the last time; it is shown when its page can be seen. */
export function placeRemembered(
  { window, drawn }: LoadingWindow,
  remembered: RememberedWindow,
): void {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  window.setBounds(
    placeWindow(
      remembered.bounds,
      [main, ...others].map(({ workArea }) => workArea),
    ),
  )
  void drawn.then(() => {
    if (window.isDestroyed()) return
    if (remembered.isMaximised) window.maximize()
    window.show()
  })
  const follow = (): void => {
    window.setBackgroundColor(paperColour())
  }
  follow()
  nativeTheme.on('updated', follow)
  window.on('closed', () => {
    nativeTheme.off('updated', follow)
  })
}

/** Where the window is now, for the next start. */
export function boundsOf(window: BrowserWindow): Pick<RememberedWindow, 'bounds' | 'isMaximised'> {
  return { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() }
}

function paperColour(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}
