import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs `work` on a copy of a database and of the journal that a crash may have left beside it, and throws
 * the copy away. Whatever SQLite has to put right in it, the original stays as it is.
 */
export function onTemporaryCopy<T>(path: string, work: (copy: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'muqabala-'))
  try {
    const copy = join(folder, 'copy')
    copyFileSync(path, copy)
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`)
    return work(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
