import { findRows } from '../find-row'
import type { Article, Bead } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { personBead, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Says that the two sides of beads are no translation of each other: the source of each becomes an
 * omission, its target an addition right below. Beads that have one side only stay as they are.
 */
export function unlinkBeads(
  article: Article,
  beads: readonly string[],
  newId: () => string,
): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  const linked = rows.filter(({ bead }) => bead.source.length > 0 && bead.target.length > 0)
  const [first] = linked
  if (first === undefined)
    return refuse(rows.length === 0 ? 'nothing-selected' : 'already-unlinked')
  const edits = linked.map(({ index, bead }) => ({
    at: index,
    remove: 1,
    insert: apart(bead, newId),
  }))
  const change = replaceRows(article, edits)
  return linked.length === 1
    ? doable('unlink-bead', { first: first.index + 1 }, change, first.bead.id)
    : doable(
        'unlink-beads',
        { first: first.index + 1, count: linked.length },
        change,
        first.bead.id,
      )
}

/** The two null beads that a bead falls into; its source keeps its id. */
export function apart(bead: Bead, newId: () => string): readonly [Bead, Bead] {
  return [
    regroup(bead, { target: [] }),
    personBead(newId(), false, { source: [], target: bead.target }),
  ]
}
