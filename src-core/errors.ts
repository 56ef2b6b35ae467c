/** Everything that can go wrong in a way a person should read about; the strings have `error.<code>`. */
export type ErrorCode =
  | 'file-empty'
  | 'file-binary'
  | 'file-damaged'
  | 'archive-unsafe'
  | 'pair-with-bitext'
  | 'not-a-bitext'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-busy'
  | 'same-file'
  | 'file-too-large'
  | 'too-many-files'
  | 'no-file-dropped'
  | 'folder-read-only'
  | 'disk-full'
  | 'write-failed'
  | 'no-pair-of-columns'
  | 'no-text-layer'
  | 'too-many-pages'
  | 'too-many-paragraphs'
  | 'file-protected'
  | 'one-language-only'
  | 'same-language'
  | 'nothing-to-align'
  | 'not-returned'
  | 'returned-not-docx'
  | 'returned-elsewhere'
  | 'project-damaged'
  | 'project-from-future'
  | 'project-locked'
  | 'not-a-project'
  | 'format-unknown'
  | 'export-invalid'
  | 'cases-malformed'
  | 'record-malformed'
  | 'dictionary-unknown'
  | 'dictionary-damaged'
  | 'dictionary-damaged-at'
  | 'dictionary-empty'
  | 'dictionary-too-long'
  | 'dictionary-too-large'
  | 'dictionary-half'
  | 'settings-unknown'
  | 'settings-from-future'
  | 'settings-damaged'
  | 'cancelled'
  | 'internal'

/** A failure as a value: a code, and the values that its sentence names (a file name, a language). */
export interface Problem {
  readonly code: ErrorCode
  readonly values: Readonly<Record<string, string | number>>
}

/** Either a value or the problem that stood in its way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: ErrorCode, values: Problem['values'] = {}): Result<never> {
  return { ok: false, problem: { code, values } }
}
