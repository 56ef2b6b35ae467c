import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../project-root.mjs'

/** Where each build leaves the names of the packages that went into it, for the third-party notices. */
export const recordsFolder = path.join(projectRoot, 'out', 'packages')

/**
 * A Vite plugin that writes down which packages a build took modules, style sheets or fonts from.
 * @param {string} build its name: `main`, `preload`, `renderer`, `worker`
 * @returns {import('vite').Plugin}
 */
export function recordPackages(build) {
  return {
    name: 'muqabala:record-packages',
    apply: 'build',
    buildStart() {
      // The main process is built first: what an older build recorded is of no interest any more.
      if (build === 'main') rmSync(recordsFolder, { recursive: true, force: true })
    },
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).flatMap((output) =>
        output.type === 'asset' ? output.originalFileNames : [],
      )
      const names = [...this.getModuleIds(), ...assets].flatMap(packageOf)
      mkdirSync(recordsFolder, { recursive: true })
      const sorted = [...new Set(names)].sort()
      // There are several workers, each a build of its own.
      const entries = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' && output.isEntry ? output.name : [],
      )
      const record = path.join(recordsFolder, `${[build, ...entries].join('-')}.json`)
      writeFileSync(record, `${JSON.stringify(sorted, null, 2)}\n`)
    },
  }
}

/** The folder in node_modules that a file belongs to, from the project's folder; none for a file of ours.
 * @param {string} file */
function packageOf(file) {
  const posix = file.replaceAll('\\', '/').replace(/\?.*$/, '')
  const match = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(posix)?.[0]
  return match === undefined ? [] : [match.slice(match.indexOf('node_modules/'))]
}
