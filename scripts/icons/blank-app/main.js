// An Electron app that is nothing but an empty page to draw on.
const { app, BrowserWindow } = require('electron')

app.on('ready', () => {
  void new BrowserWindow({ show: false }).loadURL('about:blank')
})
