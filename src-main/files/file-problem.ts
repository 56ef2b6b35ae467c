import { basename } from 'node:path'
import type { ErrorCode, Problem } from '../../src-core/errors'

const readingCodes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
}

const writingCodes: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
}

/** The problem behind a failed reading of `path`, for a person. */
export function readingProblem(error: unknown, path: string): Problem {
  return {
    code: readingCodes[systemCode(error)] ?? 'file-unreadable',
    values: { name: basename(path) },
  }
}

/** The problem behind a failed writing of `path`, for a person. */
export function writingProblem(error: unknown, path: string): Problem {
  const code = isHeld(error) ? 'file-busy' : (writingCodes[systemCode(error)] ?? 'write-failed')
  return { code, values: { name: basename(path) } }
}

/**
 * Whether a finished file could not take the place of an old one, as on Windows while another program has that open: the
 * folder has just taken the new one, so it can be written in.
 */
function isHeld(error: unknown): boolean {
  const isRefused = ['EPERM', 'EACCES'].includes(systemCode(error))
  return isRefused && error instanceof Error && 'syscall' in error && error.syscall === 'rename'
}

/** The code of the operating system, for instance `ENOENT`; empty for an error of another kind. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
