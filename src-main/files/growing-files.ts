import { open, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import type { Result } from '../../src-core/errors'
import { writingProblem } from './file-problem'
import { permissionsOf, prepare, putInPlace, type Prepared } from './write-atomically'

/** Files that are written piece by piece, and appear whole or not at all. */
export interface GrowingFiles {
  /** Writes a piece behind what a file has already. Rejects with an error of the system. */
  append(path: string, bytes: Uint8Array): Promise<void>
  /** Puts all files in their places; fails as `writeAtomically` does. */
  finish(): Promise<Result<null>>
  /** Deletes what was written. */
  abandon(): Promise<void>
}

export function growingFiles(): GrowingFiles {
  const files = new Map<string, { readonly prepared: Prepared; readonly handle: FileHandle }>()

  async function abandon(): Promise<void> {
    for (const { handle, prepared } of files.values()) {
      await handle.close().catch(() => null)
      await rm(prepared.temporary, { force: true }).catch(() => null)
    }
    files.clear()
  }

  return {
    async append(path, bytes) {
      let file = files.get(path)
      if (file === undefined) {
        const prepared = await prepare({ path })
        const handle = await open(prepared.temporary, 'wx', await permissionsOf(prepared.target))
        file = { prepared, handle }
        files.set(path, file)
      }
      await file.handle.writeFile(bytes)
    },
    async finish() {
      const done: Prepared[] = []
      for (const [path, { handle, prepared }] of files) {
        try {
          await handle.sync()
          await handle.close()
        } catch (error) {
          await abandon()
          return { ok: false, problem: writingProblem(error, path) }
        }
        done.push(prepared)
      }
      return putInPlace(done)
    },
    abandon,
  }
}
