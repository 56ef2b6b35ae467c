import type { Format } from './format'
import { jsonl } from './jsonl'
import { moses } from './moses'
import { tmx } from './tmx'
import { csv, tsv } from './tsv'

/** Every format, in the order of menus and manuals. The only list of them. */
export const formats: readonly Format[] = [tmx, tsv, csv, moses, jsonl]

/** The format with this id, or undefined. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id)
}
