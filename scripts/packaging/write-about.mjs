import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { collectNotices } from './third-party-notices.mjs'

/**
 * A Vite plugin for the last of the builds: writes the licence of the app and the notices of all packages in it to
 * `out/about.json`, where the app reads them for its “About”.
 * @returns {import('vite').Plugin}
 */
export function writeAbout() {
  return {
    name: 'muqabala:write-about',
    apply: 'build',
    closeBundle() {
      const licence = readFileSync(path.join(projectRoot, 'LICENSE'), 'utf8')
      const out = path.join(projectRoot, 'out')
      mkdirSync(out, { recursive: true })
      const about = { licence, notices: collectNotices(projectRoot) }
      writeFileSync(path.join(out, 'about.json'), `${JSON.stringify(about)}\n`)
    },
  }
}
