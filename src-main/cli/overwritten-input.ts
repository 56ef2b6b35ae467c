import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileToWrite } from '../files/write-atomically'

/** The name of an input that one of these files would replace; null when none is. */
export function overwrittenInput(
  files: readonly Pick<FileToWrite, 'path'>[],
  inputs: readonly string[],
): string | null {
  const real = new Set(inputs.map(realPath))
  const clash = files.find(({ path }) => real.has(realPath(path)))
  return clash === undefined ? null : basename(clash.path)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // A file that is not there yet is nobody's input.
    return path
  }
}
