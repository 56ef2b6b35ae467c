import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { NamedText } from '../../src-core/load/named-text'
import { decodeText } from './decode-text'
import { readingProblem } from './file-problem'

/** No article comes near it; a mistaken choice (a film, a disk image) must not fill the memory. */
export const largestFileMegabytes = 32

/**
 * Reads a text that somebody chose. Fails with `file-missing`, `file-unreadable`, `file-too-large`,
 * `file-empty`, `file-binary` or `file-not-utf8`, and the name of the file.
 */
export async function readTextFile(path: string): Promise<Result<NamedText>> {
  const name = basename(path)
  const bytes = await readBytes(path, largestFileMegabytes)
  if (!bytes.ok) return bytes
  const text = decodeText(bytes.value)
  return text.ok
    ? ok({ name, text: text.value })
    : fail(text.problem.code, { ...text.problem.values, name })
}

async function readBytes(path: string, limit: number): Promise<Result<Uint8Array>> {
  const name = basename(path)
  try {
    const handle = await open(path, 'r')
    try {
      const stats = await handle.stat()
      // Neither folders nor devices and pipes, which may never end.
      if (!stats.isFile()) return fail('file-unreadable', { name })
      if (stats.size > limit * 1024 * 1024) return fail('file-too-large', { name, limit })
      return ok(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { ok: false, problem: readingProblem(error, path) }
  }
}
