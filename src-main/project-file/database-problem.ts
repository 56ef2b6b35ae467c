import { basename } from 'node:path'
import type { ErrorCode, Problem } from '../../src-core/errors'

/** A project file says something that cannot be. The message is for developers. */
export class DamagedProject extends Error {
  override readonly name = 'DamagedProject'
}

// Primary result codes of SQLite, https://sqlite.org/rescode.html
const permission = 3
const busy = 5
const locked = 6
const readOnly = 8
const inputOrOutput = 10
const full = 13
const cannotOpen = 14

const savingCodes: Readonly<Record<number, ErrorCode>> = {
  [permission]: 'folder-read-only',
  [readOnly]: 'folder-read-only',
  [cannotOpen]: 'folder-read-only',
  [full]: 'disk-full',
}

// A file that is opened is also locked and made ready to be written, hence the codes of writing.
const openingCodes: Readonly<Record<number, ErrorCode>> = {
  ...savingCodes,
  [busy]: 'project-locked',
  [locked]: 'project-locked',
  [inputOrOutput]: 'file-unreadable',
}

/** What SQLite says of a file that a crash left in the middle of a transaction, when it may not write. */
const unfinishedTransaction = 776

/** The problem behind an error while a project is opened, for a person. */
export function openingProblem(error: unknown, path: string): Problem {
  const name = basename(path)
  if (error instanceof DamagedProject) return { code: 'project-damaged', values: { name } }
  if (!isDatabaseError(error)) return { code: 'internal', values: { detail: String(error) } }
  return { code: openingCodes[primaryCode(error)] ?? 'project-damaged', values: { name } }
}

/** The problem behind an error while a project is written, for a person. */
export function savingProblem(error: unknown, path: string): Problem {
  if (!isDatabaseError(error)) return { code: 'internal', values: { detail: String(error) } }
  return {
    code: savingCodes[primaryCode(error)] ?? 'write-failed',
    values: { name: basename(path) },
  }
}

/** Whether SQLite refused to read because a crash left a transaction to be taken back first. */
export function isUnfinished(error: unknown): boolean {
  return isDatabaseError(error) && error.sqliteExtendedCode === unfinishedTransaction
}

interface DatabaseError extends Error {
  readonly sqliteCode: number
  readonly sqliteExtendedCode: number
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    error instanceof Error &&
    'sqliteCode' in error &&
    typeof error.sqliteCode === 'number' &&
    'sqliteExtendedCode' in error
  )
}

function primaryCode(error: DatabaseError): number {
  return error.sqliteCode & 0xff
}
