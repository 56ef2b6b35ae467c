import { fail } from '../../errors'
import type { Result } from '../../errors'
import { mostEntries } from './dictionary'
import type { DictionaryContent } from './dictionary'
import { entryOf, isArabicTerm, isLatinTerm } from './entry-of'
import { finishDictionary } from './finish-dictionary'

/** Columns after these are notes. */
const mostColumns = 16

/**
 * Reads a list of terms: a line each, columns between tabs, `#` begins a comment. Which column is Arabic
 * and which is English is found out: the one with most Arabic, and the one with most different texts in
 * Latin letters, so that a column of word classes is no translation. Several terms in a column stand
 * between commas, semicolons, strokes or bars. A heading in one
 * language is passed over.
 */
export function readTsv(text: string, name: string): Result<DictionaryContent> {
  const rows = text
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t', mostColumns).map(unquoted))
  if (!rows.some((row) => row.length > 1)) return fail('dictionary-unknown', { name })
  if (rows.length > mostEntries) return fail('dictionary-too-long', { name, limit: mostEntries })
  const arabicColumn = bestColumn(rows, (cells) => cells.filter(isArabicTerm).length, -1)
  const englishColumn = bestColumn(
    rows,
    (cells) => new Set(cells.filter(isLatinTerm)).size,
    arabicColumn,
  )
  const [heading = []] = rows
  const body = isArabicTerm(heading[arabicColumn] ?? '') ? rows : rows.slice(1)
  return finishDictionary(
    {
      format: 'tsv',
      direction: arabicColumn < englishColumn ? ['ar', 'en'] : ['en', 'ar'],
      entries: body.map((row) => entryOf([row[arabicColumn] ?? ''], [row[englishColumn] ?? ''])),
    },
    name,
  )
}

/** A field as a spreadsheet writes it (RFC 4180): between quotation marks, those inside doubled. */
function unquoted(field: string): string {
  const text = field.trim()
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"')
    : text
}

/** The column with the highest figure, the first of several; `except` does not take part. */
function bestColumn(
  rows: readonly (readonly string[])[],
  figure: (cells: readonly string[]) => number,
  except: number,
): number {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  let best = { column: except === 0 ? 1 : 0, figure: -1 }
  for (let column = 0; column < count; column += 1) {
    if (column === except) continue
    const own = figure(rows.map((row) => row[column] ?? ''))
    if (own > best.figure) best = { column, figure: own }
  }
  return best.column
}
