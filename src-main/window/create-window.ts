import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { RememberedWindow } from '../memory'
import { placeWindow, smallestSize } from './place-window'

// The colours of paper in tokens.css: what is seen before the page is.
const paper = { light: '#faf7f1', dark: '#191714' }

/** Makes a window, still empty and out of sight, where it was the last time. */
export function createWindow(preload: string, remembered: RememberedWindow): BrowserWindow {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const bounds = placeWindow(
    remembered.bounds,
    [main, ...others].map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...bounds,
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
  window.once('ready-to-show', () => {
    if (remembered.isMaximised) window.maximize()
    window.show()
  })
  const follow = (): void => {
    window.setBackgroundColor(paperColour())
  }
  nativeTheme.on('updated', follow)
  window.on('closed', () => {
    nativeTheme.off('updated', follow)
  })
  return window
}

/** Where the window is now, for the next start. */
export function boundsOf(window: BrowserWindow): Pick<RememberedWindow, 'bounds' | 'isMaximised'> {
  return { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() }
}

function paperColour(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}
