import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { recordsFolder } from './record-packages.mjs'

/**
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression
 * @property {string} text the licence files of the package, as they are
 */

/** Licences that a program under the MIT licence may be shipped with. Another one stops the packaging: someone must
 * decide. OFL-1.1 is that of the fonts. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
])

/** The licences of packages that come without their text, as their sources have it. */
const keptLicences = path.join(projectRoot, 'scripts', 'packaging', 'licences')

/** Packages that are empty files, and bring no text of their licence. */
const emptyPackages = new Set(['client-only'])

/**
 * The notices of all packages of others that are in the app: those that the builds recorded, and those that the main
 * process loads at run time, with what they load.
 * @param {string} root the project's folder
 * @returns {readonly Notice[]} ordered by name
 */
export function collectNotices(root) {
  const folders = new Set([...bundledFolders(), ...runtimeFolders(root)])
  return [...folders]
    .map((folder) => readNotice(path.join(root, folder)))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** @param {readonly Notice[]} notices */
export function formatNotices(notices) {
  const list = notices.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`)
  const texts = notices.map(
    ({ name, version, licence, text }) =>
      `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${text.trim()}\n`,
  )
  return [
    'Muqabala contains the following software and fonts of others, under the licences that follow.',
    'Electron, and Chromium inside it, come with their own: LICENSE.electron.txt, LICENSES.chromium.html.',
    '',
    ...list,
    '',
    ...texts,
  ].join('\n')
}

function bundledFolders() {
  if (!existsSync(recordsFolder)) throw new Error(`${recordsFolder} is missing: npm run build`)
  return readdirSync(recordsFolder).flatMap(
    (record) =>
      /** @type {string[]} */ (JSON.parse(readFileSync(path.join(recordsFolder, record), 'utf8'))),
  )
}

/**
 * @param {string} root
 * @returns {readonly string[]}
 */
function runtimeFolders(root) {
  /** @type {Set<string>} */
  const found = new Set()
  /** @param {string} folder */
  const follow = (folder) => {
    const names = Object.keys(readDescription(path.join(root, folder)).dependencies ?? {})
    for (const name of names) {
      const installed = findInstalled(root, folder, name)
      if (found.has(installed)) continue
      found.add(installed)
      follow(installed)
    }
  }
  follow('')
  return [...found]
}

/** The package that Node would load from a folder: its own node_modules first, then those above.
 * @param {string} root
 * @param {string} from
 * @param {string} name
 * @returns {string} */
function findInstalled(root, from, name) {
  const candidate = path.posix.join(from, 'node_modules', name)
  if (existsSync(path.join(root, candidate))) return candidate
  if (from === '') throw new Error(`${name} is not installed`)
  return findInstalled(root, parentOf(from), name)
}

/** @param {string} folder */
function parentOf(folder) {
  const index = folder.lastIndexOf('node_modules/')
  return folder.slice(0, Math.max(0, index - 1))
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license?: string, dependencies?: Record<string, string> }}
 */
const readDescription = (folder) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/**
 * @param {string} folder
 * @returns {Notice}
 */
export function readNotice(folder) {
  const { name, version, license } = readDescription(folder)
  if (license === undefined || !isAccepted(license)) {
    throw new Error(`${name} has the licence ${String(license)}: decide whether it may be shipped`)
  }
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]es?|copying|notice|third-?party-?notices)([.-].*)?$/i.test(file),
  )
  if (files.length === 0 && emptyPackages.has(name)) {
    return { name, version, licence: license, text: 'An empty module.' }
  }
  const kept = path.join(keptLicences, `${name.replace('/', '-')}.txt`)
  if (files.length === 0 && existsSync(kept)) {
    return { name, version, licence: license, text: readFileSync(kept, 'utf8').trim() }
  }
  if (files.length === 0) throw new Error(`${name} comes without the text of its licence`)
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
  return { name, version, licence: license, text: text.join('\n\n') }
}

/** An expression is accepted when one of its alternatives is, with all that this one asks for at once.
 * @param {string} expression */
const isAccepted = (expression) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((licence) => accepted.has(licence)))
