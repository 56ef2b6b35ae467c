// npm run icons: draws resources/icons/icon.svg in the sizes that desktops ask for, with the Chromium inside Electron.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { _electron } from 'playwright-core'
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { resolveElectron } from './electron/resolve-electron.mjs'
import { projectRoot } from './project-root.mjs'

const icons = path.join(projectRoot, 'resources', 'icons')
const sizes = [16, 32, 48, 64, 128, 256, 512]
const installerSize = 1024

/** Runs in the page.
 * @param {{ svg: string, size: number }} drawing
 * @returns {Promise<string>} a PNG as a data URL */
async function draw({ svg, size }) {
  const window = /** @type {any} */ (globalThis)
  const image = new window.Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = new window.OffscreenCanvas(size, size)
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  const reader = new window.FileReader()
  reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/png' }))
  await new Promise((resolve) => (reader.onload = resolve))
  return String(reader.result)
}

const display = hasDisplay() ? null : await startVirtualDisplay()
const electron = await resolveElectron()
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = electron.folder
const app = await _electron.launch({
  args: [path.join(projectRoot, 'scripts', 'icons', 'blank-app'), '--disable-gpu'],
  env: {
    .../** @type {Record<string, string>} */ (process.env),
    ...(display && { DISPLAY: display.display }),
  },
})
try {
  const page = await app.firstWindow()
  const svg = readFileSync(path.join(icons, 'icon.svg'), 'utf8')
  mkdirSync(path.join(icons, 'png'), { recursive: true })
  for (const size of [...sizes, installerSize]) {
    const png = await page.evaluate(draw, { svg, size })
    const name =
      size === installerSize ? 'icon.png' : path.join('png', `${String(size)}x${String(size)}.png`)
    writeFileSync(path.join(icons, name), Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'))
  }
} finally {
  await app.close()
  display?.stop()
}
