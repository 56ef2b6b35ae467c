import { isBilingualTable } from '../tables/is-bilingual-table'
import { cellsOfRow, textOfCell } from './markdown-text'

/** The table that two languages stand in side by side, and the heading over it. */
export interface MarkdownTable {
  readonly title: string | null
  readonly rows: readonly (readonly string[])[]
}

/** A table makes a bitext when it has this share of the text of its file. */
const tableShare = 0.6

/**
 * The bilingual table that a text is, if it is one: that of one article, or those of several with one
 * header, taken together.
 */
export function bilingualMarkdown(lines: readonly string[]): MarkdownTable | null {
  const rows: (readonly string[])[] = []
  let head: string | null = null
  let title: string | null = null
  let [tabled, other] = [0, 0]
  for (const [at, line] of lines.entries()) {
    if (!isRow(line)) {
      title ??= /^# (\S.*)$/.exec(line)?.[1] ?? null
      other += line.length
    } else if (isRule(line)) continue
    else if (isRule(lines[at + 1] ?? '')) {
      head ??= line
      if (line !== head) return null
      if (rows.length === 0) rows.push(cellsOfRow(line).map(textOfCell))
    } else {
      rows.push(cellsOfRow(line).map(textOfCell))
      tabled += line.length
    }
  }
  const isTable = head !== null && tabled >= (tabled + other) * tableShare && isBilingualTable(rows)
  return isTable ? { title: title === null ? null : textOfCell(title), rows } : null
}

function isRow(line: string): boolean {
  const trimmed = line.trim()
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|')
}

/** The line below a header. */
function isRule(line: string): boolean {
  return line.includes('-') && isRow(line) && /^[|:\s-]+$/.test(line)
}
