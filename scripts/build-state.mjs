import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './project-root.mjs'

const sources = [
  'src-core',
  'src-main',
  'src-renderer',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
]

// In the order of the build: the last one is there only when the build came to its end.
const results = [
  'out/main/index.js',
  'out/main/cli.js',
  'out/preload/preload.js',
  'out/renderer/index.html',
]

/** Whether `out/` is whole and younger than all it was built from. A removed file shows in its folder's time. */
export function isBuilt() {
  const files = results.map((file) => path.join(projectRoot, file))
  if (!files.every((file) => existsSync(file))) return false
  const built = Math.min(...files.map((file) => statSync(file).mtimeMs))
  return sources.every((source) => newestChangeMs(path.join(projectRoot, source)) < built)
}

/**
 * @param {string} file
 * @returns {number}
 */
function newestChangeMs(file) {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(file).map((name) => newestChangeMs(path.join(file, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
