import { copyFile, link, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { systemCode, writingProblem } from './file-problem'
import { syncFolder } from './sync-folder'
import { temporaryName } from './temporary-name'

export interface FileToWrite {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file that lies finished under another name, beside the place where it shall be. */
export interface Prepared {
  readonly file: Pick<FileToWrite, 'path'>
  readonly target: string
  readonly temporary: string
}

/** A target that has its new content, and the name of its old one; null when there was none. */
interface Replaced {
  readonly target: string
  readonly backup: string | null
}

/**
 * Writes files so that each appears whole or not at all, and all of them or none: when one fails, the
 * others are as they were. Files that exist are replaced, and keep their permissions. Fails with
 * `folder-read-only`, `disk-full` or `write-failed`, and the name of the file.
 */
export async function writeAtomically(files: readonly FileToWrite[]): Promise<Result<null>> {
  const prepared: Prepared[] = []
  let current = files[0]?.path ?? ''
  try {
    for (const file of files) {
      current = file.path
      const item = await prepare(file)
      prepared.push(item)
      await writeWhole(item, file.bytes)
    }
  } catch (error) {
    for (const { temporary } of prepared) await rm(temporary, { force: true }).catch(() => null)
    return { ok: false, problem: writingProblem(error, current) }
  }
  return putInPlace(prepared)
}

/** Where a file will lie until it is finished. */
export async function prepare<T extends Pick<FileToWrite, 'path'>>(
  file: T,
): Promise<Prepared & { readonly file: T }> {
  const target = await followLinks(file.path)
  return { file, target, temporary: temporaryName(target) }
}

/** Gives finished files their names, all of them or none; those that are not put in place are deleted. */
export async function putInPlace(prepared: readonly Prepared[]): Promise<Result<null>> {
  const replaced: Replaced[] = []
  let current = prepared[0]?.file.path ?? ''
  try {
    for (const { file, target, temporary } of prepared) {
      current = file.path
      // One file needs no backup: the renaming is all or nothing by itself.
      const backup = prepared.length > 1 ? await backUp(target) : null
      await rename(temporary, target).catch(async (error: unknown) => {
        if (backup !== null) await rm(backup, { force: true })
        throw error
      })
      replaced.push({ target, backup })
    }
  } catch (error) {
    for (const { target, backup } of replaced.reverse()) await restore(target, backup)
    for (const { temporary } of prepared) await rm(temporary, { force: true }).catch(() => null)
    return { ok: false, problem: writingProblem(error, current) }
  }
  for (const { backup } of replaced) if (backup !== null) await rm(backup, { force: true })
  for (const folder of new Set(prepared.map(({ target }) => dirname(target)))) syncFolder(folder)
  return ok(null)
}

/** Where a path leads, so that a link keeps pointing to the file that is replaced. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path
    throw error
  }
}

async function writeWhole({ target, temporary }: Prepared, bytes: Uint8Array): Promise<void> {
  const handle = await open(temporary, 'wx', await permissionsOf(target))
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The permissions of a file, or those of a new one. */
export async function permissionsOf(target: string): Promise<number> {
  try {
    return (await stat(target)).mode & 0o777
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0o666
    throw error
  }
}

/** Gives the present content of a file a second name; null when there is no file. */
async function backUp(target: string): Promise<string | null> {
  const backup = temporaryName(target)
  try {
    await link(target, backup)
    return backup
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
  }
  // No hard links here.
  await copyFile(target, backup)
  return backup
}

async function restore(target: string, backup: string | null): Promise<void> {
  await (backup === null ? rm(target, { force: true }) : rename(backup, target))
}
