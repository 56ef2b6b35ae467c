import type { TFunction } from 'i18next'
import { fail, ok, type Result } from '../../src-core/errors'
import { isLanguageTag } from '../../src-core/formats/export/is-language-tag'
import type { LanguageTag, Side } from '../../src-core/project/model'

/** An article of a batch: texts to be cut into paragraphs and sentences, or lists of units. */
export interface BatchRecord extends Readonly<Record<Side, string | readonly string[]>> {
  /** Whatever JSON value the record was named with; undefined for none. */
  readonly id: unknown
  readonly languages: Readonly<Record<Side, LanguageTag>> | null
}

/** A record that was read, or the problem; either way with the id, as far as it could be read. */
export interface ReadRecord {
  readonly id: unknown
  readonly record: Result<BatchRecord>
}

/** Longest line of a batch, in megabytes. */
export const LINE_LIMIT_MB = 64

/** Reads line `line` of a batch; null stands for one that is too long. */
export function readRecord(
  bytes: Uint8Array | null,
  line: number,
  translate: TFunction,
): ReadRecord {
  const malformed = (id: unknown, key: string, values: Readonly<Record<string, unknown>> = {}) => ({
    id,
    record: fail('record-malformed', { line, detail: translate(`cli.record.${key}`, values) }),
  })
  if (bytes === null) return malformed(undefined, 'too-long', { limit: LINE_LIMIT_MB })
  const value = parse(bytes)
  if (value === undefined) return malformed(undefined, 'no-json')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return malformed(undefined, 'no-object')
  }
  const { id, source, target, languages = null } = value as Readonly<Record<string, unknown>>
  if (!isText(source)) return malformed(id, 'no-side', { field: 'source' })
  if (!isText(target)) return malformed(id, 'no-side', { field: 'target' })
  if (!isLanguages(languages)) return malformed(id, 'no-language')
  return { id, record: ok({ id, source, target, languages }) }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function isText(value: unknown): value is string | readonly string[] {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  )
}

function isLanguages(value: unknown): value is BatchRecord['languages'] {
  if (value === null) return true
  if (typeof value !== 'object') return false
  const { source, target } = value as Readonly<Record<string, unknown>>
  return [source, target].every((tag) => typeof tag === 'string' && isLanguageTag(tag))
}
