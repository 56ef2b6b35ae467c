import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../project-root.mjs'
import { run } from '../run.mjs'

// A network that lets nothing through must cost seconds, a slow one may take its time.
const silenceLimitMs = 10_000

const packageFolder = path.join(projectRoot, 'node_modules', 'electron')

/** Where the binary of the pinned `electron` package lies once it is downloaded. */
export const officialFolder = path.join(packageFolder, 'dist')

const pinnedVersion = () =>
  /** @type {string} */ (
    JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version
  )

/** Whether it is there, in the pinned version. */
export function hasOfficial() {
  const versionFile = path.join(officialFolder, 'version')
  if (!existsSync(versionFile) || !existsSync(path.join(packageFolder, 'path.txt'))) return false
  return readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === pinnedVersion()
}

/** Downloads Electron's own binary; false when the network does not give it. */
export async function downloadOfficial() {
  console.error(`Fetching Electron ${pinnedVersion()}…`)
  try {
    await fillDownloadCache()
    await run(process.execPath, [path.join(packageFolder, 'install.js')], { quiet: true })
    return hasOfficial()
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error
    console.error(`Electron's own binary cannot be downloaded here (${String(cause)}).`)
    return false
  }
}

/** Does the download that electron's install.js would do, with a limit on silence; install.js then only unpacks. */
async function fillDownloadCache() {
  const require = createRequire(path.join(packageFolder, 'package.json'))
  const { downloadArtifact } = await import(pathToFileURL(require.resolve('@electron/get')).href)
  const silence = new AbortController()
  const giveUp = () => silence.abort(new Error('no answer'))
  let timer = setTimeout(giveUp, silenceLimitMs)
  try {
    await downloadArtifact({
      version: pinnedVersion(),
      artifactName: 'electron',
      cacheRoot: process.env['electron_config_cache'],
      checksums: require('electron/checksums.json'),
      platform: process.platform,
      arch: process.arch,
      downloadOptions: {
        signal: silence.signal,
        getProgressCallback: async () => {
          clearTimeout(timer)
          timer = setTimeout(giveUp, silenceLimitMs)
        },
      },
    })
  } finally {
    clearTimeout(timer)
  }
}
