import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { findColumns } from '../tables/find-columns'
import type { Imported, ImportedBlock } from '../imported'
import { isBilingualTable } from '../tables/is-bilingual-table'
import { bitextOfTable } from '../tables/read-tsv'

/** A part of a document: paragraphs, or a table with the paragraphs of its cells. */
export interface DocumentPart {
  readonly blocks: readonly ImportedBlock[]
  /** The texts of its cells, row by row, where it is a table. */
  readonly table: readonly (readonly string[])[] | null
}

/** A table with this share of the text of a document is the document. */
const tableShare = 0.6

/** A document of its parts, or the bitext that its largest table is. */
export function documentOfParts(name: string, parts: readonly DocumentPart[]): Result<Imported> {
  const lengthOf = ({ blocks }: DocumentPart): number =>
    blocks.reduce((sum, { text }) => sum + text.length, 0)
  const all = parts.reduce((sum, part) => sum + lengthOf(part), 0)
  if (all === 0) return fail('file-empty', { name })
  const main = parts.find((part) => part.table !== null && lengthOf(part) >= all * tableShare)
  if (main?.table != null && isBilingualTable(main.table)) {
    const columns = findColumns(main.table)
    if (columns !== null) return bitextOfTable(name, main.table, columns)
  }
  return ok({ type: 'document', title: null, content: parts.flatMap(({ blocks }) => blocks) })
}
