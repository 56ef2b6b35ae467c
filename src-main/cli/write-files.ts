import { writeFile } from 'node:fs/promises'
import type { Problem } from '../../src-core/errors'
import { writingProblem } from '../files/file-problem'
import { writeAtomically, type FileToWrite } from '../files/write-atomically'
import { isSpecialFile } from './special-file'

/** Writes all files or none; a device or pipe among them gets its bytes as they are. */
export async function writeFiles(files: readonly FileToWrite[]): Promise<Problem | null> {
  const plain: FileToWrite[] = []
  const special: FileToWrite[] = []
  for (const file of files) (isSpecialFile(file.path) ? special : plain).push(file)
  const written = await writeAtomically(plain)
  if (!written.ok) return written.problem
  for (const { path, bytes } of special) {
    try {
      await writeFile(path, bytes)
    } catch (error) {
      return writingProblem(error, path)
    }
  }
  return null
}
