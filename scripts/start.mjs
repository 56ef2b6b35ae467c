// npm start [-- files]: installs what is missing, builds what is stale, opens the app. Without a display it does the
// same job in the terminal.
import { alignInTerminal } from './align-in-terminal.mjs'
import { hasDisplay } from './display.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { projectRoot } from './project-root.mjs'
import { isRoot, rootSwitches } from './root-switches.mjs'
import { exitCodeOf } from './run.mjs'
import { ensureSetUp } from './set-up/ensure-set-up.mjs'
import { userFiles } from './user-files.mjs'

/** @param {readonly string[]} files */
async function openWindow(files) {
  const { resolveElectron } = await import('./electron/resolve-electron.mjs')
  const electron = await resolveElectron()
  if (electron.substitute) {
    console.error(
      `Running on a substitute Electron ${electron.version}: its own binary cannot be downloaded here. ` +
        'Good for development and tests; see README.md.',
    )
  }
  if (isRoot()) {
    console.error("You are root, for whom Chromium's sandbox does not work: starting without it.")
  }
  return await exitCodeOf(electron.executable, [...rootSwitches(), projectRoot, ...files])
}

const files = userFiles(process.argv.slice(2))
const window = hasDisplay()
try {
  await ensureSetUp({ window, virtualDisplay: false })
  await ensureBuilt()
  process.exitCode = window ? await openWindow(files) : await alignInTerminal(files)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
