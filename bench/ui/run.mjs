// npm run bench:ui [-- --json --beads 20000 --repetitions 50]: see docs/performance.md.
// Prepares what the measurement needs (packages, build, an Electron, a display that nobody sees), then runs it.
import path from 'node:path'
import { hasDisplay, hasProgram, startVirtualDisplay } from '../../scripts/display.mjs'
import { resolveElectron } from '../../scripts/electron/resolve-electron.mjs'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'
import { projectRoot } from '../../scripts/project-root.mjs'
import { exitCodeOf } from '../../scripts/run.mjs'
import { ensureSetUp } from '../../scripts/set-up/ensure-set-up.mjs'

await ensureSetUp({ window: true, virtualDisplay: true })
await ensureBuilt()
const electron = await resolveElectron()
const virtual = hasProgram('Xvfb') ? await startVirtualDisplay() : null
if (virtual === null && !hasDisplay()) {
  throw new Error('There is no display and no Xvfb: `npm run setup`')
}
const { WAYLAND_DISPLAY: _wayland, ...environment } = process.env
process.exitCode = await exitCodeOf(
  process.execPath,
  [
    path.join(projectRoot, 'scripts', 'run-typescript.mjs'),
    path.join(projectRoot, 'bench', 'ui.ts'),
    ...process.argv.slice(2),
  ],
  {
    cwd: projectRoot,
    env: {
      ...(virtual === null ? process.env : environment),
      ...(virtual === null ? {} : { DISPLAY: virtual.display }),
      ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
      MUQABALA_ELECTRON: electron.executable,
    },
  },
)
virtual?.stop()
