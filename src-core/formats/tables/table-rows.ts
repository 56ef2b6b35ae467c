import type { Article } from '../../project/model'
import { beadRows, type BeadRow } from '../export/bead-rows'
import { commentText } from '../export/comment-text'
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
      isOne ? columns : [...columns, 'article'],
      ...rows.map((row) => (isOne ? fields(row) : [...fields(row), row.article.title])),
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
