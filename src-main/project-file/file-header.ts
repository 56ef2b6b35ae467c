import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { readingProblem } from '../files/file-problem'
import { isHeld } from './held-files'
import { applicationId, currentVersion } from './migrations'

/** The first 16 bytes of every SQLite file; a header has 100. https://sqlite.org/fileformat2.html#the_database_header */
const magic = Buffer.from('SQLite format 3\0', 'latin1')
const headerLength = 100
const userVersionOffset = 60
const applicationIdOffset = 68

/**
 * The version of a project file, from its first bytes alone. Files that are not ours or that are newer
 * than this program are refused here, before SQLite sees them, so that nothing in them can change.
 */
export function readVersion(path: string): Result<number> {
  const name = basename(path)
  let header: Buffer
  try {
    if (isHeld(path)) return fail('project-locked', { name })
    header = readStart(path, headerLength)
  } catch (error) {
    return { ok: false, problem: readingProblem(error, path) }
  }
  const start = header.subarray(0, magic.length)
  if (!start.equals(magic.subarray(0, start.length))) return fail('not-a-project', { name })
  if (header.length < headerLength) return fail('project-damaged', { name })
  if (header.readUInt32BE(applicationIdOffset) !== applicationId) {
    return fail('not-a-project', { name })
  }
  const version = header.readUInt32BE(userVersionOffset)
  if (version > currentVersion) return fail('project-from-future', { name })
  return version === 0 ? fail('project-damaged', { name }) : ok(version)
}

function readStart(path: string, length: number): Buffer {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(handle, bytes, 0, length, 0))
  } finally {
    closeSync(handle)
  }
}
