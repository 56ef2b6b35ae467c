import { fail } from '../errors'
import type { Result } from '../errors'
import { odtReader } from '../formats/documents/read-odt'
import { rtfReader } from '../formats/documents/read-rtf'
import type { Reader, SourceFile } from '../formats/reader'
import { returnedDocx } from './returned-docx'
import { returnedTable, returnedWorkbook } from './returned-table'
import { returnedXliff } from './returned-xliff'
import type { Returned, ReturnedReader } from './returned'

/** Every format that comes back, in the order in which a file is tried. The only list of them. */
const returnedReaders: readonly ReturnedReader[] = [
  returnedDocx,
  returnedWorkbook,
  returnedXliff,
  returnedTable,
]

/** Documents in which a review table may have been saved, whose changes and comments are not read. */
const otherDocuments: readonly Reader[] = [odtReader, rtfReader]

/**
 * Reads a file that came back from a colleague. Problems: those of `ReturnedReader`, and `returned-not-docx` for a
 * document in another format.
 */
export function readReturned(file: SourceFile): Result<Returned> {
  if (otherDocuments.some((each) => each.recognises([file]))) {
    return fail('returned-not-docx', { name: file.name })
  }
  const reader = returnedReaders.find((each) => each.recognises(file))
  return reader === undefined ? fail('not-returned', { name: file.name }) : reader.read(file)
}
