import { closeSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { Project } from '../../src-core/project/model'
import { systemCode, writingProblem } from '../files/file-problem'
import { syncFolder } from '../files/sync-folder'
import { temporaryName } from '../files/temporary-name'
import { connectForWriting, inTransaction } from './connect'
import { savingProblem } from './database-problem'
import { migrate } from './migrations'
import { storeStanding } from './store-standing'

/**
 * Makes a project file with this project and an empty journal. It appears whole or not at all. False
 * when the name is taken: nothing is ever written over.
 */
export function createProjectFile(path: string, project: Project): Result<boolean> {
  const temporary = temporaryName(path)
  try {
    writeDatabase(temporary, project)
  } catch (error) {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
    return { ok: false, problem: savingProblem(error, path) }
  }
  try {
    const isNew = publish(temporary, path)
    syncFolder(dirname(path))
    return ok(isNew)
  } catch (error) {
    return { ok: false, problem: writingProblem(error, path) }
  } finally {
    rmSync(temporary, { force: true })
  }
}

function writeDatabase(path: string, project: Project): void {
  const database = connectForWriting(path)
  try {
    inTransaction(database, () => {
      migrate(database, 0)
      const snapshot = { project, index: 0 }
      storeStanding(database, null, { project, steps: [], cursor: 0, snapshot })
    })
  } finally {
    database.close()
  }
}

/** Gives a finished file its name. False when another file has it. */
function publish(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
  }
  // No hard links here (FAT, some network drives): take the name first, then put the file in its place.
  try {
    closeSync(openSync(path, 'wx'))
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
  try {
    renameSync(temporary, path)
    return true
  } catch (error) {
    unlinkSync(path)
    throw error
  }
}
