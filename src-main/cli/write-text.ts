import type { Context } from './context'
import type { Failure } from './failure'
import { overwrittenInput } from './overwritten-input'
import { writeFiles } from './write-files'

/** Writes one text to a file, or to standard output when `path` is null; `inputs` are never overwritten. */
export async function writeText(
  text: string,
  path: string | null,
  inputs: readonly string[],
  { terminal }: Context,
): Promise<Failure | null> {
  if (path === null) {
    await terminal.write(text)
    return null
  }
  const files = [{ path, bytes: Buffer.from(text) }]
  const overwritten = overwrittenInput(files, inputs)
  if (overwritten !== null) return { key: 'overwrites-input', values: { name: overwritten } }
  return writeFiles(files)
}
