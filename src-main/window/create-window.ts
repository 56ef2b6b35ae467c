import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Memory } from '../memory'
import { placeWindow, smallestSize } from './place-window'

// The colours of paper in tokens.css: what is seen before the page is.
const paper = { light: '#faf7f1', dark: '#191714' }

/** Makes the window, still empty and out of sight, where it was the last time. */
export function createWindow(preload: string, memory: Memory | null): BrowserWindow {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const bounds = placeWindow(
    memory?.bounds ?? null,
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
    if (memory?.isMaximised === true) window.maximize()
    window.show()
  })
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paperColour())
  })
  return window
}

/** Where the window is now, for the next start. */
export function boundsOf(window: BrowserWindow): Pick<Memory, 'bounds' | 'isMaximised'> {
  return { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() }
}

function paperColour(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}
