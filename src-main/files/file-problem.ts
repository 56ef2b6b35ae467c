import { basename } from 'node:path'
import type { ErrorCode, Problem } from '../../src-core/errors'

const readingCodes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
}

const writingCodes: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
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
  return {
    code: writingCodes[systemCode(error)] ?? 'write-failed',
    values: { name: basename(path) },
  }
}

/** The code of the operating system, for instance `ENOENT`; empty for an error of another kind. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
