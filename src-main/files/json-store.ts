import { readFileSync, renameSync } from 'node:fs'
import type { z } from 'zod'
import type { Result } from '../../src-core/errors'
import { writeAtomically } from './write-atomically'

/** One value, kept in a JSON file. */
export interface JsonStore<T> {
  /** The value: from memory; the file is read only once. */
  read(): T
  /** Keeps a new value; in memory also when the file cannot be written. */
  write(value: T): Promise<Result<null>>
}

/**
 * Opens a store. A missing file gives `whenMissing`. A file that is not what the schema asks for gives it
 * too, and is set aside under the name `….damaged`, so that nothing a person wrote is lost.
 */
export function openJsonStore<T>(path: string, schema: z.ZodType<T>, whenMissing: T): JsonStore<T> {
  let value = readValue(path, schema) ?? whenMissing
  // One after the other: the last value given is the one that stays.
  let lastWrite: Promise<unknown> = Promise.resolve()
  return {
    read: () => value,
    write(next) {
      value = next
      const bytes = Buffer.from(`${JSON.stringify(next, null, 2)}\n`)
      const write = lastWrite.then(() => writeAtomically([{ path, bytes }]))
      lastWrite = write
      return write
    },
  }
}

function readValue<T>(path: string, schema: z.ZodType<T>): T | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  const parsed = schema.safeParse(parse(text))
  if (parsed.success) return parsed.data
  try {
    renameSync(path, `${path}.damaged`)
  } catch {
    // It stays where it is, and the next write replaces it: there is no better place for it.
  }
  return null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
