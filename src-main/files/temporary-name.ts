import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'

/** A path beside `path` that nobody uses: files are made there whole, and then renamed. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.muqabala-${randomBytes(8).toString('hex')}.tmp`)
}
