import { findRow, rowAt } from '../find-row'
import type { Article } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/** Exchanges the translations of a bead and the one below. A bead that is left without any text goes. */
export function swapTargets(article: Article, bead: string): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const next = rowAt(article, row.index + 1)
  if (next === null) return refuse('no-bead-below')
  if (row.bead.target.length + next.bead.target.length === 0) return refuse('nothing-to-swap')
  const swapped = [
    regroup(row.bead, { target: next.bead.target }),
    regroup(next.bead, { target: row.bead.target }),
  ].filter((part) => !isEmpty(part))
  const change = replaceRows(article, [{ at: row.index, remove: 2, insert: swapped }])
  const values = { first: row.index + 1, last: next.index + 1 }
  return doable('swap-targets', values, change, swapped[0]?.id ?? null)
}
