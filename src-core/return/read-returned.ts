import { fail } from '../errors'
import type { Result } from '../errors'
import type { SourceFile } from '../formats/reader'
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

/** Reads a file that came back from a colleague. Problems: those of `ReturnedReader`. */
export function readReturned(file: SourceFile): Result<Returned> {
  const reader = returnedReaders.find((each) => each.recognises(file))
  return reader === undefined ? fail('not-returned', { name: file.name }) : reader.read(file)
}
