// The least that Electron can do, with the settings of our own window: what every figure stands beside.
import { app, BrowserWindow } from 'electron'
import path from 'node:path'

app.on('window-all-closed', () => {
  app.quit()
})
await app.whenReady()
const window = new BrowserWindow({
  width: 1280,
  height: 820,
  show: false,
  webPreferences: {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
  },
})
window.once('ready-to-show', () => {
  window.show()
})
await window.loadFile(path.join(import.meta.dirname, 'index.html'))
