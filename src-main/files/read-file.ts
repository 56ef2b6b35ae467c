import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { EncodingId } from '../../src-core/formats/encoding/encodings'
import { isPdf } from '../../src-core/formats/pdf/read-pdf'
import type { SourceFile } from '../../src-core/formats/reader'
import { sourceFile } from '../../src-core/formats/source-file'
import type { TableChoice } from '../../src-core/formats/tables/table-choice'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import { readingProblem } from './file-problem'

/** No article comes near it; a mistaken choice (a film, a disk image) must not fill the memory. */
export const largestFileMegabytes = 32

/** What a person chose for a file; the rest is detected. */
export interface FileChoices {
  readonly encoding?: EncodingId
  readonly table?: TableChoice
}

/**
 * Reads a file that somebody chose, a text in the encoding that they chose for it or that is detected.
 * Fails with `file-missing`, `file-unreadable`, `file-busy`, `file-too-large`, `file-empty` or `file-binary`, and the
 * name of the file.
 */
export async function readSource(
  path: string,
  { encoding, table }: FileChoices = {},
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Result<SourceFile>> {
  const bytes = await readBytes(path, largestFileMegabytes)
  if (!bytes.ok) return bytes
  const source = sourceFile(basename(path), bytes.value, encoding)
  if (!source.ok) return source
  if (isPdf(source.value)) return printedSource(source.value, onProgress)
  return table === undefined ? source : ok({ ...source.value, table })
}

/** A PDF with its pages. The library that reads them is loaded for the first one. */
async function printedSource(
  file: SourceFile,
  onProgress: (progress: ReadingProgress) => void = () => undefined,
): Promise<Result<SourceFile>> {
  const { extractPdf } = await import('../pdf/extract-pdf')
  const printed = await extractPdf(file, (done, count) => {
    onProgress({ name: file.name, pages: { done, count } })
  })
  return printed.ok ? ok({ ...file, printed: printed.value }) : printed
}

/** The bytes of a file of at most `limit` megabytes; neither a folder nor a device is read. */
export async function readBytes(path: string, limit: number): Promise<Result<Uint8Array>> {
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
