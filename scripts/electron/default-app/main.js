// What `electron <folder>` does, for a runtime that came without its default app: find the app's folder among the
// arguments, take name and version from its package.json, import its main file. It must be an ES module with
// top-level await: only then has the app's own code run before Electron reports that it is ready, which
// `protocol.registerSchemesAsPrivileged` insists on.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)

/** Methods that Electron has for its default app, and does not document.
 * @type {Electron.App & { setVersion(version: string): void, setAppPath(folder: string): void }} */
const application = /** @type {never} */ (app)

/**
 * @typedef {object} Request
 * @property {string} [print] what to print instead of running an app
 * @property {readonly string[]} preloads modules to be required before the app
 * @property {string} [folder] of the app
 */

/**
 * @param {readonly string[]} commandLine
 * @returns {Request}
 */
function readArguments(commandLine) {
  const preloads = []
  for (let index = 0; index < commandLine.length; index += 1) {
    const argument = commandLine[index] ?? ''
    if (argument === '--version' || argument === '-v') {
      return { print: `v${process.versions.electron}`, preloads }
    }
    if (argument === '--abi' || argument === '-a') {
      return { print: process.versions.modules, preloads }
    }
    if (argument === '--require' || argument === '-r') {
      index += 1
      preloads.push(commandLine[index] ?? '')
    } else if (!argument.startsWith('-')) {
      return { preloads, folder: path.resolve(argument) }
    }
  }
  return { preloads }
}

/** @param {string} folder */
async function runApp(folder) {
  const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  application.setVersion(description.version)
  application.setName(description.productName ?? description.name)
  application.setDesktopName(description.desktopName ?? `${application.getName()}.desktop`)
  application.setAppPath(folder)
  await import(pathToFileURL(path.join(folder, description.main ?? 'index.js')).href)
}

const { print, preloads, folder } = readArguments(process.argv.slice(1))
if (print !== undefined) {
  console.log(print)
  process.exit(0)
}
if (folder === undefined) {
  console.error('usage: electron [-r module] <folder of an app> [arguments of the app]')
  process.exit(1)
}

Object.assign(process, { defaultApp: true })
for (const module of preloads) require(path.resolve(module))
try {
  await runApp(folder)
} catch (error) {
  console.error(error)
  process.exit(1)
}
