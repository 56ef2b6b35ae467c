import { installNodeModules } from './node-modules.mjs'
import { installSystemPackages } from './debian-packages.mjs'

// Nothing that runs before this may import a package: after `git clone` there are none.

/**
 * Installs what is missing for a purpose; takes a fraction of a second when nothing is.
 * @param {{ readonly window: boolean, readonly virtualDisplay: boolean }} needs `window`: Electron and what it links
 * against; `virtualDisplay`: a display without a screen, for the tests
 * @returns {Promise<boolean>} false when something is missing that only the user can install; what to do was printed
 */
export async function ensureSetUp({ window, virtualDisplay }) {
  await installNodeModules()
  if (!window) return true
  const complete = await installSystemPackages({ virtualDisplay })
  const { resolveElectron } = await import('../electron/resolve-electron.mjs')
  await resolveElectron()
  return complete
}
