import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { unreviewed } from '../../project/model'
import type { Review } from '../../project/model'
import { detectLanguage } from '../../text/script-of'
import { bitextOfRows, type ImportedRow } from '../bitext/bitext-of-rows'
import { describeTable } from './describe-table'
import { chooseColumns, findColumns, type Columns } from './find-columns'
import { onlyText, type TextFile } from '../only-file'
import { readDelimited, splitRows, type DelimitedText } from './read-delimited'
import type { Reader } from '../reader'
import { shareOf } from '../tmx/read-tmx'
import { unprotectFormula } from './tab-separated'
import type { ImportedBitext } from '../imported'
import type { TableChoice } from './table-choice'

/**
 * Values separated by tabs, commas, semicolons or bars, one pair in a row. The two columns of text are
 * found by their names in the header, else by the languages that are in them.
 */
export const tsvReader: Reader = {
  id: 'tsv',
  name: 'TSV / CSV',
  extensions: ['.tsv', '.csv', '.tab'],
  drops: ['other-columns'],
  recognises(files) {
    const file = onlyText(files)
    return file !== null && tableOf(file) !== null
  },
  read(files) {
    const file = onlyText(files)
    const table = file === null ? null : tableOf(file)
    if (file === null || table === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    const { delimiter, rows, columns } = table
    const bitext = bitextOfTable(file.name, rows, columns)
    if (!bitext.ok) return bitext
    const recognised = describeTable(rows, columns, { delimiter, sheets: [], sheet: 0 })
    return ok({ ...bitext.value, table: recognised })
  },
}

interface Table extends DelimitedText {
  readonly columns: Columns
}

/** So many rows make a table of a text that is not called one. */
const fewestRows = 3

function tableOf(file: TextFile): Table | null {
  if (file.table !== undefined) return chosenTable(file.content, file.table)
  const isNamed = /\.(tsv|csv|tab)$/i.test(file.name)
  if (!isNamed && !/[\t;|]/.test(file.content.slice(0, 5000))) return null
  const text = readDelimited(file.content)
  if (text === null) return null
  const columns = findColumns(text.rows)
  if (columns === null) return null
  const isTable = isNamed || (text.delimiter === '\t' && isBilingual(text.rows, columns))
  return isTable ? { ...text, columns } : null
}

/** A table as a person chose it; null while nothing tells which of its columns are the texts. */
function chosenTable(content: string, choice: TableChoice): Table | null {
  const { delimiter } = choice
  const text =
    delimiter === undefined
      ? readDelimited(content)
      : { delimiter, rows: splitRows(content, delimiter, Infinity) }
  const columns = text === null ? null : chooseColumns(text.rows, choice)
  return text === null || columns === null ? null : { ...text, columns }
}

/** Whether nearly every row has another language on each side: then it is no page that holds tabs. */
function isBilingual(rows: readonly (readonly string[])[], columns: Columns): boolean {
  const own = rows.slice(columns.hasHeader ? 1 : 0, 200)
  const fitting = own.filter((row) => {
    const source = detectLanguage(row[columns.source] ?? '')
    const target = detectLanguage(row[columns.target] ?? '')
    return source !== null && target !== null && source !== target
  })
  return own.length >= fewestRows && fitting.length >= own.length * 0.8
}

/**
 * The bitext of a table: of a file of values, a spreadsheet, or a table in a document. `textOf` gives the text
 * of a cell as it was before it was written.
 */
export function bitextOfTable(
  name: string,
  rows: readonly (readonly string[])[],
  columns: Columns,
  textOf: (cell: string) => string = unprotectFormula,
): Result<ImportedBitext> {
  let paragraph: string | undefined
  const pairs = rows.slice(columns.hasHeader ? 1 : 0).map((row): ImportedRow => {
    const field = (at: number | undefined): string =>
      at === undefined ? '' : textOf(row[at] ?? '')
    const own = field(columns.paragraph)
    const startsParagraph = columns.paragraph !== undefined && own !== paragraph
    paragraph = own
    return {
      source: sentencesOf(field(columns.source)),
      target: sentencesOf(field(columns.target)),
      id: field(columns.id) || null,
      review: reviewOf(field(columns.status)),
      confidence: shareOf(field(columns.confidence)),
      kind: field(columns.role) === 'furniture' ? 'other' : 'body',
      startsParagraph,
    }
  })
  return bitextOfRows({ name, title: null, languages: columns.languages, rows: pairs })
}

/** hunalign joins the sentences of a side with this. */
function sentencesOf(field: string): readonly string[] {
  return field.split(' ~~~ ')
}

function reviewOf(status: string): Review {
  const word = status.trim().toLowerCase()
  if (word !== 'approved' && word !== 'query') return unreviewed
  return { status: word, by: null, at: null }
}
