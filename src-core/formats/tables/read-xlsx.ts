import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import type { Archive } from '../archive/unzip'
import { onlyArchive, readPackage } from '../archive/read-package'
import type { ImportedBitext } from '../imported'
import type { Reader } from '../reader'
import { describeTable } from './describe-table'
import { chooseColumns, findColumns, type Columns } from './find-columns'
import { bitextOfTable } from './read-tsv'
import { readWorkbook, type Sheet } from './read-workbook'
import type { TableChoice } from './table-choice'

/**
 * A workbook of spreadsheets (ECMA-376, SpreadsheetML), one pair in a row. The first sheet with two columns of
 * text in two languages is read; what formulas gave when it was saved counts as their text.
 */
export const xlsxReader: Reader = {
  id: 'xlsx',
  name: 'XLSX',
  extensions: ['.xlsx', '.xlsm'],
  drops: ['other-columns', 'formatting', 'notes'],
  recognises: (files) => onlyArchive(files)?.names.includes('xl/workbook.xml') ?? false,
  read: (files) =>
    readPackage(files, 'XLSX', (archive, name) =>
      readSheets(archive, { name, choice: files[0]?.table ?? {} }),
    ),
}

interface Reading {
  readonly name: string
  readonly choice: TableChoice
}

function readSheets(archive: Archive, { name, choice }: Reading): Result<ImportedBitext> {
  const sheets = readWorkbook(archive)
  const found = chooseSheet(sheets, choice)
  if (found === null) {
    const isEmpty = sheets.every((sheet) => sheet.rows().length === 0)
    return fail(isEmpty ? 'file-empty' : 'no-pair-of-columns', { name })
  }
  const { at, rows, columns } = found
  const bitext = bitextOfTable(name, rows, columns, asItIs)
  if (!bitext.ok) return bitext
  const origin = { delimiter: null, sheets: sheets.map((sheet) => sheet.name), sheet: at }
  return ok({ ...bitext.value, table: describeTable(rows, columns, origin) })
}

interface ChosenSheet {
  readonly at: number
  readonly rows: readonly (readonly string[])[]
  readonly columns: Columns
}

/** The sheet that was chosen, else the first that holds pairs; null where none does. */
function chooseSheet(sheets: readonly Sheet[], choice: TableChoice): ChosenSheet | null {
  const at = choice.sheet ?? sheets.findIndex((sheet) => findColumns(sheet.rows()) !== null)
  const rows = sheets[at]?.rows() ?? []
  const columns = chooseColumns(rows, choice)
  return columns === null ? null : { at, rows, columns }
}

/** A cell of a workbook needs no sign that it is text. */
function asItIs(cell: string): string {
  return cell
}
