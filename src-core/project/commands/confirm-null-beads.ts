import { findRows } from '../find-row'
import type { Article } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceRows } from './replace-rows'
import { approved } from './set-status'
import type { Decision } from './set-status'
import { apart } from './unlink-beads'

/**
 * Says of beads with one side that nothing is missing from the alignment: what they hold was left out of
 * the translation, or added by it. They are approved as omissions and additions; other beads stay. A
 * single bead that has both sides is taken apart first.
 */
export function confirmNullBeads(
  article: Article,
  beads: readonly string[],
  decision: Decision,
  newId: () => string,
): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  const [first] = rows
  if (first === undefined) return refuse('nothing-selected')
  if (rows.length === 1 && first.bead.source.length > 0 && first.bead.target.length > 0) {
    const parts = apart(first.bead, newId).map((bead) => approved(bead, decision))
    const change = replaceRows(article, [{ at: first.index, remove: 1, insert: parts }])
    return doable('part-bead', { first: first.index + 1 }, change, first.bead.id)
  }
  const nulls = rows.filter(({ bead }) => bead.source.length === 0 || bead.target.length === 0)
  const open = nulls.filter(({ bead }) => bead.review.status !== 'approved')
  const [next] = open
  if (next === undefined) return refuse(nulls.length === 0 ? 'no-empty-side' : 'same-status')
  const edits = open.map(({ index, bead }) => ({
    at: index,
    remove: 1,
    insert: [approved(bead, decision)],
  }))
  const values = { count: open.length, first: next.index + 1 }
  const isAddition = open.every(({ bead }) => bead.source.length === 0)
  const isOmission = open.every(({ bead }) => bead.target.length === 0)
  const name = isOmission ? 'confirm-omissions' : isAddition ? 'confirm-additions' : 'confirm-nulls'
  return doable(name, values, replaceRows(article, edits), next.bead.id)
}
