import { findRows } from '../find-row'
import type { Article, Side } from '../model'
import { inTextOrder } from '../sentences-of'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Joins the sentences of two or more beads, however far apart: a unit that the translation moved. The
 * joined bead stands where its first source sentence stood; the rows between stay where they are.
 */
export function linkBeads(article: Article, beads: readonly string[]): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  const [upper, lower] = [rows[0], rows.at(-1)]
  if (upper === undefined || lower === undefined || rows.length < 2) return refuse('one-bead-only')
  const place = rows.find(({ bead }) => bead.source.length > 0) ?? upper
  const idsOf = (side: Side): readonly string[] =>
    inTextOrder(
      article,
      side,
      rows.flatMap(({ bead }) => bead[side]),
    )
  const joined = regroup(place.bead, { source: idsOf('source'), target: idsOf('target') })
  const edits = rows.map((row) => ({
    at: row.index,
    remove: 1,
    insert: row === place ? [joined] : [],
  }))
  const values = { first: upper.index + 1, last: lower.index + 1 }
  const change = replaceRows(article, edits)
  return rows.length === 2
    ? doable('link-beads', values, change, joined.id)
    : doable('link-several', { ...values, count: rows.length }, change, joined.id)
}
