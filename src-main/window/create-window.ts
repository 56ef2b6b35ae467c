import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { RememberedWindow } from '../memory'
import { placeWindow, smallestSize, usualSize } from './place-window'

// The colours of paper in tokens.css: what is seen before the page is.
const paper = { light: '#faf7f1', dark: '#191714' }

/** A window whose page is on its way. */
export interface LoadingWindow {
  readonly window: BrowserWindow
  /** Fails when the page cannot be loaded. */
  readonly loaded: Promise<void>
  /** The page has something to show. */
  readonly drawn: Promise<void>
}

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
  return { window, loaded: window.loadURL(page), drawn }
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
