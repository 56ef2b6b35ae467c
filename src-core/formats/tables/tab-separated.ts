import { cleanText } from '../clean-text'

/** What stands between two fields. */
export type Separator = '\t' | ','

/**
 * Rows as tab-separated text that spreadsheets read as it was meant: UTF-8 with a byte order mark,
 * fields quoted as in RFC 4180 where a tab, a line end or a quotation mark needs it, and no field
 * that a spreadsheet would run as a formula (see `protectFormula`).
 */
export function writeTabSeparated(
  rows: readonly (readonly string[])[],
  separator: Separator = '\t',
): string {
  const lines = rows.map((row) =>
    row.map((field) => quote(protectFormula(cleanText(field)), separator)).join(separator),
  )
  return `${BYTE_ORDER_MARK}${lines.join('\n')}\n`
}

/** Reads what `writeTabSeparated` wrote. Throws `SyntaxError` where a quotation mark is left open. */
export function readTabSeparated(
  text: string,
  separator: Separator = '\t',
): readonly (readonly string[])[] {
  const field = FIELDS[separator]
  const rows: string[][] = []
  let row: string[] = []
  let end = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  while (end < text.length) {
    field.lastIndex = end
    const match = field.exec(text)
    if (match === null) throw new SyntaxError(`Not a field, at ${String(end)}.`)
    const [, quoted, plain = '', after] = match
    row.push(unprotectFormula(quoted?.replaceAll('""', '"') ?? plain))
    end = field.lastIndex
    if (after === '\n') {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) throw new SyntaxError('The last row has no end.')
  return rows
}

const BYTE_ORDER_MARK = '\uFEFF'
const FIELDS: Readonly<Record<Separator, RegExp>> = {
  '\t': /(?:"([^"]*(?:""[^"]*)*)"|([^"\t\n\r]*))(\t|\n)/y,
  ',': /(?:"([^"]*(?:""[^"]*)*)"|([^",\n\r]*))(,|\n)/y,
}

// A spreadsheet takes a field that starts with one of these for a formula, in full width too; white
// space before it does not stop all of them (OWASP, CSV Injection).
const FORMULA = /^[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u

/**
 * Puts an apostrophe, the spreadsheet's own mark for "this is text", before a field that would be a
 * formula. So that the text can be had back exactly, a field that already looks like the result of
 * this gets one too; every other field stays as it is.
 */
export function protectFormula(field: string): string {
  return FORMULA.test(field) ? `'${field}` : field
}

/** Takes back what `protectFormula` did. */
export function unprotectFormula(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field
}

function quote(field: string, separator: Separator): string {
  return /["\n\r]/.test(field) || field.includes(separator)
    ? `"${field.replaceAll('"', '""')}"`
    : field
}
