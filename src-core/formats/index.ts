import type { Format } from './format'
import { jsonl } from './jsonl'
import { moses } from './moses'
import { tmx } from './tmx'
import { xliff12 } from './write-xliff-1'
import { xliff21 } from './write-xliff-2'
import { docxReview } from './write-docx-review'
import { docxTarget } from './write-docx-target'
import { html } from './write-html'
import { xlsx } from './xlsx'
import { csv, tsv } from './tsv'

/** Every format, in the order of menus and manuals. The only list of them. */
export const formats: readonly Format[] = [
  docxReview,
  docxTarget,
  html,
  tmx,
  xliff21,
  xliff12,
  xlsx,
  tsv,
  csv,
  moses,
  jsonl,
]

/** The format with this id, or undefined. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id)
}
