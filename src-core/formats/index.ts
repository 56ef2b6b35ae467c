import { markdown } from './documents/write-markdown'
import type { Format } from './format'
import { hunalign } from './pairs/hunalign'
import { intertext } from './pairs/intertext'
import { jsonl } from './pairs/jsonl'
import { moses } from './pairs/moses'
import { tmx } from './tmx/tmx'
import { xliff12 } from './xliff/write-xliff-1'
import { xliff21 } from './xliff/write-xliff-2'
import { docxReview } from './docx/write-docx-review'
import { docxTarget } from './docx/write-docx-target'
import { html } from './html/write-html'
import { xlsx } from './tables/xlsx'
import { reportDocx } from './report/write-report-docx'
import { reportHtml } from './report/write-report-html'
import { csv, tsv } from './tables/tsv'

/** Every format, in the order of menus and manuals. The only list of them. */
export const formats: readonly Format[] = [
  docxReview,
  docxTarget,
  html,
  markdown,
  reportHtml,
  reportDocx,
  tmx,
  xliff21,
  xliff12,
  intertext,
  hunalign,
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
