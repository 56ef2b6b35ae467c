import { plainText } from './documents/plain-text'
import { docxReader } from './docx/read-docx'
import { epubReader } from './documents/read-epub'
import { htmlReader } from './html/read-html'
import { hunalignReader } from './pairs/read-hunalign'
import { intertextReader } from './pairs/read-intertext'
import { jsonlReader } from './pairs/read-jsonl'
import { markdownReader } from './documents/read-markdown'
import { mhtmlReader } from './html/read-mhtml'
import { pdfReader } from './pdf/read-pdf'
import { mosesReader } from './pairs/read-moses'
import { odtReader } from './documents/read-odt'
import { rtfReader } from './documents/read-rtf'
import { tmxReader } from './tmx/read-tmx'
import { tsvReader } from './tables/read-tsv'
import { xlsxReader } from './tables/read-xlsx'
import { xliff12Reader, xliff2Reader } from './xliff/read-xliff'
import type { Reader } from './reader'

/** Every format that comes in, in the order in which files are tried. The only list of them. */
export const readers: readonly Reader[] = [
  tmxReader,
  xliff12Reader,
  xliff2Reader,
  tsvReader,
  jsonlReader,
  mosesReader,
  intertextReader,
  hunalignReader,
  xlsxReader,
  pdfReader,
  docxReader,
  odtReader,
  epubReader,
  rtfReader,
  mhtmlReader,
  htmlReader,
  markdownReader,
  plainText,
]

/** The first reader that these files, taken together, are for. */
export function readerOf(files: Parameters<Reader['recognises']>[0]): Reader | undefined {
  return readers.find((reader) => reader.recognises(files))
}
