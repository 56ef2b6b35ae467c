import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isBuilt } from '../../scripts/build-state.mjs'
import { hasDisplay, hasProgram, startVirtualDisplay } from '../../scripts/display.mjs'
import { resolveElectron } from '../../scripts/electron/resolve-electron.mjs'

/**
 * Runs once before the end-to-end tests: finds an Electron, opens a display that nobody sees, and makes the folder in
 * which every launch of the app gets its home. The tests find all three in the environment.
 */
export async function setup(): Promise<() => void> {
  if (!isBuilt()) {
    throw new Error(
      'out/ is missing or older than the sources: `npm run build`, or `npm run test:e2e`',
    )
  }
  const hasXvfb = hasProgram('Xvfb')
  if (!hasXvfb && !hasDisplay()) throw new Error('There is no display and no Xvfb: `npm run setup`')
  const electron = await resolveElectron()
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = electron.folder
  const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-e2e-'))
  process.env['MUQABALA_E2E_FOLDER'] = folder
  const virtual = hasXvfb ? await startVirtualDisplay() : null
  if (virtual !== null) {
    process.env['DISPLAY'] = virtual.display
    delete process.env['WAYLAND_DISPLAY']
  }
  return () => {
    virtual?.stop()
    // An app that was killed may have children that still write for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
