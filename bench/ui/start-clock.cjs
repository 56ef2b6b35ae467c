/* global require */
// Loaded before the app (`electron -r`): prints when its window can be used, by the wall clock, and ends it.
// Nothing is attached to the process, so that the start is that of a user.
const { app } = require('electron')

/** What has to be on the page. */
const selector = process.env['MUQABALA_BENCH_SELECTOR'] ?? 'body'

/** Runs in the page: the time after the first frame in which the selector was there. */
const usable = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return requestAnimationFrame(look)
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
      channel.port2.postMessage(null)
    })
  }
  look()
})`

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const at = await contents.executeJavaScript(usable)
    process.stdout.write(`\nusable at ${String(at)}\n`, () => {
      app.exit(0)
    })
  })
})
