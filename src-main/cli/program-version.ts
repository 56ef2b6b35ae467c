import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The version of the program: that of the nearest package description above the running file that is its
 * own; `unknown` when the program was taken out of its package.
 */
export function programVersion(folder: string = import.meta.dirname): string {
  const version = versionIn(folder)
  if (version !== null) return version
  const parent = dirname(folder)
  return parent === folder ? 'unknown' : programVersion(parent)
}

function versionIn(folder: string): string | null {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const description: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof description !== 'object' || description === null) return null
  const { name, version } = description as Readonly<Record<string, unknown>>
  return name === 'muqabala' && typeof version === 'string' ? version : null
}
