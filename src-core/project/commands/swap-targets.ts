import { findRows } from '../find-row'
import type { Article } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/** Exchanges the translations of two beads. One that is left without any text goes. */
export function swapTargets(article: Article, one: string, other: string): Outcome {
  const rows = findRows(article, [one, other])
  if (rows === null) return refuse('no-such-bead')
  const [upper, lower] = rows
  if (upper === undefined || lower === undefined) return refuse('one-bead-only')
  if (upper.bead.target.length + lower.bead.target.length === 0) return refuse('nothing-to-swap')
  const swapped = [
    { at: upper.index, bead: regroup(upper.bead, { target: lower.bead.target }) },
    { at: lower.index, bead: regroup(lower.bead, { target: upper.bead.target }) },
  ]
  const edits = swapped.map(({ at, bead }) => ({
    at,
    remove: 1,
    insert: isEmpty(bead) ? [] : [bead],
  }))
  const values = { first: upper.index + 1, last: lower.index + 1 }
  const focus = swapped.find(({ bead }) => !isEmpty(bead))?.bead.id ?? null
  return doable('swap-targets', values, replaceRows(article, edits), focus)
}
