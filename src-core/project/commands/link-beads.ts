import { findRows } from '../find-row'
import type { Article } from '../model'
import { inTextOrder } from '../sentences-of'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Joins the sentences of two beads, however far apart: a unit that the translation moved. The joined
 * bead stands where its first source sentence stood; the rows between stay where they are.
 */
export function linkBeads(article: Article, one: string, other: string): Outcome {
  const rows = findRows(article, [one, other])
  if (rows === null) return refuse('no-such-bead')
  const [upper, lower] = rows
  if (upper === undefined || lower === undefined) return refuse('one-bead-only')
  const staysBelow = upper.bead.source.length === 0 && lower.bead.source.length > 0
  const place = staysBelow ? lower : upper
  const joined = regroup(place.bead, {
    source: inTextOrder(article, 'source', [...upper.bead.source, ...lower.bead.source]),
    target: inTextOrder(article, 'target', [...upper.bead.target, ...lower.bead.target]),
  })
  const edits = rows.map((row) => ({
    at: row.index,
    remove: 1,
    insert: row === place ? [joined] : [],
  }))
  const values = { first: upper.index + 1, last: lower.index + 1 }
  return doable('link-beads', values, replaceRows(article, edits), joined.id)
}
