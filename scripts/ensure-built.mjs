import path from 'node:path'
import { isBuilt } from './build-state.mjs'
import { projectRoot } from './project-root.mjs'
import { run } from './run.mjs'

/** Builds `out/` when a source is younger. Needs the packages. */
export async function ensureBuilt() {
  if (isBuilt()) return
  console.error('Building…')
  const script = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  await run(process.execPath, [script, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    quiet: true,
  })
}
