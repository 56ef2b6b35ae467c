import { findRow } from '../find-row'
import type { Article } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { personBead, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Says that the two sides of a bead are no translation of each other: its source becomes an omission,
 * its target an addition right below.
 */
export function unlinkBead(article: Article, bead: string, newId: () => string): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const { source, target } = row.bead
  if (source.length === 0 || target.length === 0) return refuse('already-unlinked')
  const insert = [
    regroup(row.bead, { target: [] }),
    personBead(newId(), false, { source: [], target }),
  ]
  const change = replaceRows(article, [{ at: row.index, remove: 1, insert }])
  return doable('unlink-bead', { first: row.index + 1 }, change, bead)
}
