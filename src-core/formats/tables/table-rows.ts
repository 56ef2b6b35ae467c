import type { Article } from '../../project/model'
import { beadRows, type BeadRow } from '../export/bead-rows'
import { commentText } from '../export/comment-text'
import { rowMark } from '../export/row-mark'
import { formatConfidence } from '../export/format-confidence'

/** The header row of tables. Names are part of the formats and the same in every language. */
const columns = [
  'id',
  'source',
  'target',
  'type',
  'role',
  'status',
  'confidence',
  'paragraph',
  'comment',
] as const

/** The last column: what the row said when it was written, for when the table comes back. */
export const markColumn = 'mark'

/** The rows of articles as a table of texts, with a header; of several articles each row names its own. */
export interface TableRows {
  readonly rows: readonly BeadRow[]
  readonly table: readonly (readonly string[])[]
}

export function tableRows(articles: readonly Article[]): TableRows {
  const rows = beadRows(articles)
  const isOne = articles.length < 2
  return {
    rows,
    table: [
      [...columns, ...(isOne ? [] : ['article']), markColumn],
      ...rows.map((row) => [...fields(row), ...(isOne ? [] : [row.article.title]), rowMark(row)]),
    ],
  }
}

function fields(row: BeadRow): readonly string[] {
  return [
    row.bead.id,
    row.sourceText,
    row.targetText,
    row.type,
    row.role,
    row.bead.review.status,
    formatConfidence(row.bead.confidence),
    String(row.paragraph),
    commentText(row.notes),
  ]
}
