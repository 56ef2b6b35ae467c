import { statSync } from 'node:fs'

/**
 * Whether a path is a device or a pipe (`/dev/null`, `/dev/stdout`, `>(command)`): written to, never
 * replaced by a file of the same name.
 */
export function isSpecialFile(path: string): boolean {
  try {
    const stats = statSync(path)
    return !stats.isFile() && !stats.isDirectory()
  } catch {
    // What cannot be looked at is not there, or the writing will tell.
    return false
  }
}
