import { areConsecutive, findRows } from '../find-row'
import type { Article } from '../model'
import { inTextOrder } from '../sentences-of'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { regroup } from './regroup'
import { replaceRows } from './replace-rows'

/** Joins beads that follow one another into one, which keeps the id and the place of the first. */
export function mergeBeads(article: Article, beads: readonly string[]): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  const [first] = rows
  if (first === undefined || rows.length < 2) return refuse('one-bead-only')
  if (!areConsecutive(rows)) return refuse('beads-apart')
  const merged = regroup(first.bead, {
    source: inTextOrder(
      article,
      'source',
      rows.flatMap(({ bead }) => bead.source),
    ),
    target: inTextOrder(
      article,
      'target',
      rows.flatMap(({ bead }) => bead.target),
    ),
  })
  const change = replaceRows(article, [{ at: first.index, remove: rows.length, insert: [merged] }])
  const values = { first: first.index + 1, last: first.index + rows.length }
  return doable('merge-beads', values, change, merged.id)
}
