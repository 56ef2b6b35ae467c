import { open, realpath, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode, writingProblem } from '../files/file-problem'
import { syncFolder } from '../files/sync-folder'
import { temporaryName } from '../files/temporary-name'
import type { Failure } from './failure'
import { isSpecialFile } from './special-file'
import type { Terminal } from './terminal'

type Write = (text: string) => Promise<void>
type Work = (write: Write) => Promise<void>

/**
 * Gives `work` a place to write to: standard output, a device, or a file that appears whole under its
 * name when `work` is done, and not at all when it fails.
 */
export async function streamOutput(
  path: string | null,
  terminal: Terminal,
  work: Work,
): Promise<Failure | null> {
  if (path === null) {
    await work(terminal.write)
    return null
  }
  try {
    await (isSpecialFile(path) ? fillDevice(path, work) : appearWhole(path, work))
    return null
  } catch (error) {
    if (!(error instanceof WritingError)) throw error
    return writingProblem(error.cause, path)
  }
}

/** Sets what goes wrong with the output apart from what goes wrong in the work. */
class WritingError extends Error {}

async function appearWhole(path: string, work: Work): Promise<void> {
  const target = await writing(() => followLinks(path))
  const temporary = temporaryName(target)
  try {
    const file = await writing(() => open(temporary, 'wx'))
    await writeThrough(file, async (write) => {
      await work(write)
      await writing(() => file.sync())
    })
    await writing(() => rename(temporary, target))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(target))
}

async function fillDevice(path: string, work: Work): Promise<void> {
  await writeThrough(await writing(() => open(path, 'w')), work)
}

async function writeThrough(file: FileHandle, work: Work): Promise<void> {
  try {
    await work((text) => writing(() => file.writeFile(text)))
  } finally {
    await file.close()
  }
}

async function writing<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (cause) {
    throw new WritingError('The output cannot be written.', { cause })
  }
}

/** A link keeps pointing to the file that is replaced. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path
    throw error
  }
}
