// The least that Electron can do, with the settings of our own window: what every figure stands beside.
import { app, BrowserWindow } from 'electron'
import path from 'node:path'

app.on('window-all-closed', () => {
  app.quit()
})
// Electron is ready only when this module has been run: it must not wait.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
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
})
