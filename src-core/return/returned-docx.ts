import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { markOfBookmark } from '../formats/docx/row-bookmarks'
import { onlyArchive, readPackage, xmlPart } from '../formats/archive/read-package'
import { docxPart } from '../formats/docx/docx-part'
import { childNamed, childrenNamed, descendantsNamed, textInside } from '../formats/xml/parse-xml'
import type { XmlNode } from '../formats/xml/parse-xml'
import { findColumns } from '../formats/tables/find-columns'
import { sides } from '../project/model'
import { readDocxCell, type DocxCell } from './docx-cell'
import { docxComments, type DocxComment } from './docx-comments'
import type { Returned, ReturnedNote, ReturnedReader, ReturnedRow } from './returned'
import { statusOfWord } from './status-word'

type Archive = NonNullable<ReturnType<typeof onlyArchive>>

/**
 * The review table of a Word document as a colleague sends it back, saved by Word or LibreOffice: tracked
 * changes are accepted, comments come with their replies, and the rows are known by their bookmarks.
 */
export const returnedDocx: ReturnedReader = {
  recognises: (file) => onlyArchive([file])?.names.includes('word/document.xml') ?? false,
  read: (file) => readPackage([file], 'DOCX', (archive, name) => readTables(archive, name)),
}

/** Where the parts of a row stand among its cells; those that a table does not have are -1. */
interface Places {
  readonly source: number
  readonly target: number
  readonly comment: number
  readonly status: number
}

/** As the review table has them: number, source, target, comment, status. */
const ownPlaces: Places = { source: 1, target: 2, comment: 3, status: 4 }
const ownCells = 5

function readTables(archive: Archive, name: string): Result<Returned> {
  const document = docxPart(archive, 'word/document.xml')
  const comments = docxComments(archive)
  const tables = document === null ? [] : descendantsNamed(document, 'tbl')
  const rows = tables.flatMap((table) => rowsOfTable(table, comments))
  if (rows.length === 0) return fail('not-returned', { name })
  return ok({ name, rows, savedBy: savedBy(archive) })
}

function rowsOfTable(
  table: XmlNode,
  comments: ReadonlyMap<string, DocxComment>,
): readonly ReturnedRow[] {
  const lines = childrenNamed(table, 'tr')
    .filter((row) => descendantsNamed(childNamed(row, 'trPr') ?? empty, 'del').length === 0)
    .map((row) => cellsOf(row).map((cell) => readDocxCell([cell])))
  const isOwn = lines.some((line) => idOf(line) !== null && line.length === ownCells)
  if (isOwn) {
    return lines
      .filter((line) => idOf(line) !== null || line.length === ownCells)
      .filter((line, at) => at > 0 || idOf(line) !== null)
      .map((line) => rowOf(line, ownPlaces, comments))
  }
  const columns = findColumns(lines.map((line) => line.map(({ text }) => text)))
  if (columns === null) return []
  const { source, target, status = -1, hasHeader } = columns
  const places = { source, target, status, comment: -1 }
  return lines.slice(hasHeader ? 1 : 0).map((line) => rowOf(line, places, comments))
}

const empty: XmlNode = { tag: '', name: '', attributes: {}, children: [] }

/** The cells of a row, also those in a content control. */
function cellsOf(row: XmlNode): readonly XmlNode[] {
  const own = childrenNamed(row, 'tc')
  return own.length > 0 ? own : descendantsNamed(row, 'tc')
}

function rowOf(
  line: readonly DocxCell[],
  places: Places,
  comments: ReadonlyMap<string, DocxComment>,
): ReturnedRow {
  const textAt = (place: number) => line[place]?.text ?? ''
  const written = line.flatMap(({ bookmarks }) =>
    bookmarks.flatMap((bookmark) => markOfBookmark(bookmark) ?? []),
  )
  const column = textAt(places.comment)
  return {
    id: idOf(line),
    source: textAt(places.source),
    target: textAt(places.target),
    status: statusOfWord(textAt(places.status)),
    written: written[0] ?? null,
    revisions: sides.flatMap((side) => line[places[side]]?.revisions ?? []),
    notes: [
      ...line.flatMap((cell, at) => notesOf(cell, at, places, comments)),
      ...(column === '' ? [] : [columnNote(column)]),
    ],
  }
}

function notesOf(
  cell: DocxCell,
  at: number,
  places: Places,
  comments: ReadonlyMap<string, DocxComment>,
): readonly ReturnedNote[] {
  return [...cell.comments].flatMap(([id, stretch]) => {
    const comment = comments.get(id)
    if (comment === undefined || comment.text === '') return []
    const side = sides.find((each) => places[each] === at) ?? null
    const isPart = side !== null && stretch.start < stretch.end
    const isWhole = stretch.start === 0 && stretch.end === cell.text.length
    return [{ ...comment, side, stretch: isPart && !isWhole ? stretch : null, isColumn: false }]
  })
}

/** What stands in a column for comments. */
export function columnNote(text: string): ReturnedNote {
  return {
    by: null,
    at: null,
    text,
    side: null,
    stretch: null,
    replyTo: null,
    isDone: false,
    isColumn: true,
  }
}

/** The bookmark that names the bead of a row. */
function idOf(line: readonly DocxCell[]): string | null {
  const names = line.flatMap(({ bookmarks }) => bookmarks)
  return names.find((name) => name.startsWith('bead_')) ?? null
}

function savedBy(archive: Archive): string | null {
  const properties = xmlPart(archive, 'docProps/core.xml')
  const node = properties === null ? undefined : childNamed(properties, 'lastModifiedBy')
  const name = node === undefined ? '' : textInside(node).trim()
  return name === '' ? null : name
}
