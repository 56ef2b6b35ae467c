import { confirmNullBeads } from '../../src-core/project/commands/confirm-null-beads'
import { markKind } from '../../src-core/project/commands/mark-kind'
import { approveAbove, setStatus } from '../../src-core/project/commands/set-status'
import { findRows } from '../../src-core/project/find-row'
import { placeOf } from '../../src-core/project/index-by-id'
import { beadRole } from '../../src-core/project/queries/bead-role'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { beadsInSelectedRows } from '../state/beads-of-rows'
import type { Command } from './command'
import { newId } from './new-id'
import { decision, onSelection } from './selection-command'

export const approveSelected = onSelection((article, selection) =>
  setStatus(article, beadsInSelectedRows(selection), 'approved', decision()),
)

/** Queries what is selected, or takes the query back where all of it has one. */
export const querySelected = onSelection((article, selection) => {
  const beads = beadsInSelectedRows(selection)
  const outcome = setStatus(article, beads, 'query', decision())
  return outcome.ok ? outcome : setStatus(article, beads, 'unreviewed', decision())
})

export const clearStatus = onSelection((article, selection) =>
  setStatus(article, beadsInSelectedRows(selection), 'unreviewed', decision()),
)

export const confirmNull = onSelection((article, selection) =>
  confirmNullBeads(article, beadsInSelectedRows(selection), decision(), newId),
)

/** Marks what is selected as furniture, or as text of the article when all of it is furniture already. */
export const markFurniture = onSelection((article, selection) => {
  const beads = beadsInSelectedRows(selection)
  const rows = findRows(article, beads) ?? []
  const isFurniture = rows.every(({ bead }) => beadRole(article, bead) === 'furniture')
  return markKind(article, beads, isFurniture ? 'body' : 'other')
})

const approveAllAbove = onSelection((article, { bead }) => approveAbove(article, bead, decision()))

/** Whether it can run is asked at each key: finding one bead takes less than approving thousands. */
export const approveAboveSelected: Command = {
  ...approveAllAbove,
  refusal: () => {
    const { work } = useAppStore.getState()
    const beads = currentArticle(work)?.beads ?? []
    const first = beads.findIndex(({ review }) => review.status === 'unreviewed')
    const selected = placeOf(beads, work?.selection?.bead ?? '') ?? -1
    return first >= 0 && first < selected ? null : approveAllAbove.refusal()
  },
}
