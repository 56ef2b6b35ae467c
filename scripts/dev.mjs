// npm run dev: the app with hot reload of the window.
import path from 'node:path'
import { projectRoot } from './project-root.mjs'
import { isRoot } from './root-switches.mjs'
import { exitCodeOf } from './run.mjs'
import { ensureSetUp } from './set-up/ensure-set-up.mjs'

await ensureSetUp({ window: true, virtualDisplay: false })
const { resolveElectron } = await import('./electron/resolve-electron.mjs')
const electron = await resolveElectron()
const script = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
process.exitCode = await exitCodeOf(
  process.execPath,
  [script, 'dev', ...(isRoot() ? ['--noSandbox'] : []), ...process.argv.slice(2)],
  // electron-vite knows nothing of ELECTRON_OVERRIDE_DIST_PATH.
  { cwd: projectRoot, env: { ...process.env, ELECTRON_EXEC_PATH: electron.executable } },
)
