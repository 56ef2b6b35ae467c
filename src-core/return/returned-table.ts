import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { readRowMark } from '../formats/export/row-mark'
import { onlyArchive, readPackage } from '../formats/archive/read-package'
import { onlyText } from '../formats/only-file'
import { findColumns } from '../formats/tables/find-columns'
import { readDelimited } from '../formats/tables/read-delimited'
import { readWorkbook } from '../formats/tables/read-workbook'
import { unprotectFormula } from '../formats/tables/tab-separated'
import { markColumn } from '../formats/tables/table-rows'
import { columnNote } from './returned-docx'
import type { Returned, ReturnedReader, ReturnedRow } from './returned'
import { statusOfWord } from './status-word'

/** Values separated by tabs, commas or semicolons, as spreadsheets save them again. */
export const returnedTable: ReturnedReader = {
  recognises: (file) => onlyText([file]) !== null,
  read(file) {
    const text = onlyText([file])
    const table = text === null ? null : readDelimited(text.content)
    if (table === null) return fail('not-returned', { name: file.name })
    return returnedOfTable(
      file.name,
      table.rows.map((row) => row.map(unprotectFormula)),
    )
  },
}

/** A workbook of spreadsheets: all sheets that hold pairs. */
export const returnedWorkbook: ReturnedReader = {
  recognises: (file) => onlyArchive([file])?.names.includes('xl/workbook.xml') ?? false,
  read: (file) =>
    readPackage([file], 'XLSX', (archive, name) => {
      const sheets = readWorkbook(archive).flatMap((sheet): readonly ReturnedRow[] => {
        const returned = returnedOfTable(name, sheet.rows())
        return returned.ok ? returned.value.rows : []
      })
      return sheets.length === 0
        ? fail('not-returned', { name })
        : ok({ name, rows: sheets, savedBy: null })
    }),
}

/** The rows of a table, its columns found by their names, or the texts by their languages. */
function returnedOfTable(name: string, table: readonly (readonly string[])[]): Result<Returned> {
  const columns = findColumns(table)
  if (columns === null) return fail('not-returned', { name })
  const heads = columns.hasHeader ? (table[0] ?? []).map((head) => head.trim().toLowerCase()) : []
  const [comment, mark] = ['comment', markColumn].map((head) => heads.indexOf(head))
  const rows = table.slice(columns.hasHeader ? 1 : 0).map((fields): ReturnedRow => {
    const field = (at = -1) => fields[at] ?? ''
    const note = field(comment).trim()
    return {
      id: field(columns.id).trim() || null,
      source: field(columns.source).trim(),
      target: field(columns.target).trim(),
      status: statusOfWord(field(columns.status)),
      written: readRowMark(field(mark).trim()),
      notes: note === '' ? [] : [columnNote(note)],
      revisions: [],
    }
  })
  return ok({ name, rows, savedBy: null })
}
