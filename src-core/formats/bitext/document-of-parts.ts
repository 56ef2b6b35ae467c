import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { findColumns } from '../tables/find-columns'
import type { Imported, ImportedBlock } from '../imported'
import { mainTable, type TableTexts } from '../tables/main-table'
import { bitextOfTable } from '../tables/read-tsv'

/** A part of a document: paragraphs, or a table with the paragraphs of its cells. */
export interface DocumentPart {
  readonly blocks: readonly ImportedBlock[]
  /** The texts of its cells, row by row, where it is a table. */
  readonly table: TableTexts | null
}

/** A document of its parts, or the bitext that its tables are. */
export function documentOfParts(name: string, parts: readonly DocumentPart[]): Result<Imported> {
  const lengthOf = ({ blocks }: DocumentPart): number =>
    blocks.reduce((sum, { text }) => sum + text.length, 0)
  const all = parts.reduce((sum, part) => sum + lengthOf(part), 0)
  if (all === 0) return fail('file-empty', { name })
  const tables = parts.flatMap((part) =>
    part.table === null ? [] : [{ rows: part.table, size: lengthOf(part) }],
  )
  const main = mainTable(tables, all)
  const columns = main === null ? null : findColumns(main)
  if (main !== null && columns !== null) return bitextOfTable(name, main, columns)
  return ok({ type: 'document', title: null, content: parts.flatMap(({ blocks }) => blocks) })
}
