// npm run package [-- options of electron-builder]: an unpacked app for this platform in release/, or what the options
// name. With --for-test the app may contain the substitute Electron, and goes to .cache/packaged-for-test.
import { ensureBuilt } from './ensure-built.mjs'
import { installNodeModules } from './set-up/node-modules.mjs'

const forTest = process.argv.includes('--for-test')
const options = process.argv.slice(2).filter((option) => option !== '--for-test')
try {
  await installNodeModules()
  const { resolveElectron } = await import('./electron/resolve-electron.mjs')
  const { packageApp } = await import('./packaging/package-app.mjs')
  const electron = await resolveElectron()
  await ensureBuilt()
  process.exitCode = await packageApp({ electron, forTest, options })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
