import type { ReviewStatus } from '../project/model'
import { paragraphBeads } from '../project/queries/paragraph-beads'
import type { ReturnPlace } from './match-rows'
import type { PlannedRow } from './plan-return'
import type { ReturnedStatus } from './return-plan'

/**
 * The status that a colleague gave to a row; none where the row has it. That a bead is no longer reviewed
 * follows from another text anyway, and is not said twice.
 */
export function planStatus(
  { row, place, isSure, common, keyOf }: PlannedRow,
  hasOtherText: boolean,
): readonly ReturnedStatus[] {
  const theirs = row.status
  const ours = statusOf(place)
  if (theirs === null || theirs === ours) return []
  const before = row.written?.status ?? null
  const isTheirs = before === null ? theirs !== 'unreviewed' : theirs !== before
  if (!isTheirs || (theirs === 'unreviewed' && hasOtherText)) return []
  const isOurs = ours !== (before ?? 'unreviewed')
  const doubt = !isSure ? 'regrouped' : isOurs ? 'both-changed' : null
  return [{ ...common, type: 'status', key: keyOf('status'), ours, theirs, doubt }]
}

/** The status of a bead, or of the paragraph that the beads are. */
function statusOf({ article, beads, row }: ReturnPlace): ReviewStatus {
  const [only] = beads
  if (beads.length === 1 && only !== undefined) return only.review.status
  return paragraphBeads(article).find(({ start }) => start === row)?.status ?? 'unreviewed'
}
