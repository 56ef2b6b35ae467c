import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { runNpm } from '../run.mjs'

/** @typedef {Readonly<Record<string, { readonly version?: string, readonly optional?: boolean }>>} LockedPackages */

/** Installs the packages of package-lock.json unless node_modules holds exactly them. */
export async function installNodeModules() {
  if (isInstalled()) return
  console.error('Installing the packages of package-lock.json…')
  await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: projectRoot, tries: 3 })
  if (!isInstalled()) throw new Error('npm ci did not install what package-lock.json asks for')
}

function isInstalled() {
  const wanted = readPackages(path.join(projectRoot, 'package-lock.json'))
  // npm writes this file last, so an installation that was interrupted has none.
  const installed = readPackages(path.join(projectRoot, 'node_modules', '.package-lock.json'))
  return wanted !== null && installed !== null && matches(wanted, installed)
}

/** Optional packages may be absent, since they are for other platforms; nothing may be there in another version.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed */
export function matches(wanted, installed) {
  const complete = Object.entries(wanted).every(
    ([folder, { optional }]) => folder === '' || optional === true || folder in installed,
  )
  return (
    complete &&
    Object.entries(installed).every(([folder, { version }]) => wanted[folder]?.version === version)
  )
}

/**
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}
