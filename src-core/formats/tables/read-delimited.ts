/** Text in rows and columns, and the sign between them. */
export interface DelimitedText {
  readonly delimiter: Delimiter
  readonly rows: readonly (readonly string[])[]
}

export const delimiters = ['\t', ';', ',', '|'] as const

/** One of `delimiters`. */
export type Delimiter = (typeof delimiters)[number]

/** So many rows show which sign stands between the columns. */
const sampleRows = 200

/**
 * The rows of a file of values with the sign between them that gives most rows the same number of columns
 * (two or more); null where none does for nine rows of ten. Blank rows are left out.
 */
export function readDelimited(text: string): DelimitedText | null {
  const tried = delimiters.map((delimiter) => ({
    delimiter,
    share: regularShare(splitRows(text, delimiter, sampleRows)),
  }))
  const [best] = tried.toSorted((one, other) => other.share - one.share)
  if (best === undefined || best.share < 0.9) return null
  return { delimiter: best.delimiter, rows: splitRows(text, best.delimiter, Infinity) }
}

/** The share of rows that have as many columns as most; 0 where most have only one. */
function regularShare(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [usual] = [...counts].toSorted((one, other) => other[1] - one[1])
  return usual === undefined || usual[0] < 2 ? 0 : usual[1] / rows.length
}

/** Columns beyond these are no text of an article; a row of millions must not fill the memory with blanks. */
const mostColumns = 200

/**
 * Rows as RFC 4180 has them, read leniently as spreadsheets do: a quotation mark that does not stand at the
 * beginning of a field, or is never closed, is a character like others.
 */
export function splitRows(
  text: string,
  delimiter: Delimiter,
  most: number,
): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length && rows.length < most) {
    const quoted = text[at] === '"' ? closingQuote(text, at, delimiter) : -1
    const end = quoted >= 0 ? quoted + 1 : fieldEnd(text, at, delimiter)
    if (row.length < mostColumns) {
      row.push(quoted >= 0 ? text.slice(at + 1, quoted).replaceAll('""', '"') : text.slice(at, end))
    }
    at = end
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      if (row.length < mostColumns) row.push('')
    }
    if (row.some((field) => field.trim() !== '')) rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

function fieldEnd(text: string, start: number, delimiter: Delimiter): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === delimiter || character === '\n' || character === '\r') return at
  }
  return text.length
}

/** Longer fields in quotation marks are a mark that nobody closed. */
const longestQuoted = 100_000

/** Where the quotation mark stands that closes a field; -1 where none does. */
function closingQuote(text: string, start: number, delimiter: Delimiter): number {
  const limit = Math.min(text.length, start + longestQuoted)
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') {
      at += 1
      continue
    }
    const after = text[at + 1]
    return after === undefined || after === delimiter || after === '\n' || after === '\r' ? at : -1
  }
  return -1
}
