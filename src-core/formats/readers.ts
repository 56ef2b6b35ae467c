import { plainText } from './plain-text'
import { docxReader } from './read-docx'
import { epubReader } from './read-epub'
import { htmlReader } from './read-html'
import { hunalignReader } from './read-hunalign'
import { intertextReader } from './read-intertext'
import { jsonlReader } from './read-jsonl'
import { markdownReader } from './read-markdown'
import { mhtmlReader } from './read-mhtml'
import { mosesReader } from './read-moses'
import { odtReader } from './read-odt'
import { rtfReader } from './read-rtf'
import { tmxReader } from './read-tmx'
import { tsvReader } from './read-tsv'
import { xliff12Reader, xliff2Reader } from './read-xliff'
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
