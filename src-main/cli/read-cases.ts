import type { TFunction } from 'i18next'
import { fail, ok, type Result } from '../../src-core/errors'

/** A text and its translation in units that are given, for measuring: docs/command-line.md. */
export interface AlignmentCase {
  readonly id: string
  readonly ar: readonly string[]
  readonly en: readonly string[]
}

/** Reads a list of cases; `name` is what the file is called. Other fields of a case are passed over. */
export function readCases(
  bytes: Uint8Array,
  name: string,
  translate: TFunction,
): Result<readonly AlignmentCase[]> {
  const malformed = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    fail('cases-malformed', { name, detail: translate(`cli.cases.${key}`, values) })
  const list = parse(bytes)
  if (list === undefined) return malformed('no-json')
  if (!isList(list)) return malformed('no-list')
  const ids = new Set<string>()
  const cases: AlignmentCase[] = []
  for (const [at, item] of list.entries()) {
    if (!isCase(item)) return malformed('no-case', { number: at + 1 })
    if (ids.has(item.id)) return malformed('same-id', { id: item.id })
    ids.add(item.id)
    cases.push(item)
  }
  return ok(cases)
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function isCase(value: unknown): value is AlignmentCase {
  if (typeof value !== 'object' || value === null) return false
  const { id, ar, en } = value as Readonly<Record<string, unknown>>
  return typeof id === 'string' && isTextList(ar) && isTextList(en)
}

function isTextList(value: unknown): value is readonly string[] {
  return isList(value) && value.every((item) => typeof item === 'string')
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
