import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { exitCodeOf } from '../run.mjs'
import { collectNotices, formatNotices } from './third-party-notices.mjs'

/** @typedef {import('../electron/resolve-electron.mjs').ElectronRuntime} ElectronRuntime */

/** Where a package for tests goes: never where one looks for something to give to users. */
export const testOutput = path.join(projectRoot, '.cache', 'packaged-for-test')

/**
 * Packs the built app. Refuses the substitute Electron unless the result is for tests only.
 * @param {{ readonly electron: ElectronRuntime, readonly forTest: boolean, readonly options: readonly string[] }} request
 * `options`: electron-builder's own; an unpacked app for this platform when there are none
 * @returns {Promise<number>} electron-builder's exit code
 */
export async function packageApp({ electron, forTest, options }) {
  if (electron.substitute && !forTest) throw new Error(refusal)
  if (forTest) {
    console.error(
      `Packaging for a test, with Electron ${electron.version}: not to be given to anybody.`,
    )
    rmSync(testOutput, { recursive: true, force: true })
  }
  writeNotices()
  const script = path.join(projectRoot, 'node_modules', 'electron-builder', 'cli.js')
  return await exitCodeOf(
    process.execPath,
    [
      script,
      ...(options.length > 0 ? options : ['--dir']),
      '--publish=never',
      `--config.electronDist=${electron.folder}`,
      `--config.electronVersion=${electron.version}`,
      ...(forTest ? testConfiguration : []),
    ],
    { cwd: projectRoot, quiet: forTest },
  )
}

const refusal =
  'The Electron that was found here is the substitute for development and tests; users get the official one. ' +
  'Package where that can be downloaded, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an official one. ' +
  'To try the packaging itself: npm run package -- --for-test'

// A test drives the app through the inspector, which the app that users get does not open.
const testConfiguration = [
  `--config.directories.output=${testOutput}`,
  '--config.electronFuses.enableNodeCliInspectArguments=true',
]

function writeNotices() {
  const folder = path.join(projectRoot, '.cache', 'packaging')
  mkdirSync(folder, { recursive: true })
  const notices = formatNotices(collectNotices(projectRoot))
  writeFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), notices)
}
