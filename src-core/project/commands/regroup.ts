import { unreviewed } from '../model'
import type { Bead, Side } from '../model'

/** Ids of the sentences of each side. */
export type Grouping = Readonly<Record<Side, readonly string[]>>

/**
 * A bead of a person: these sentences belong together because somebody said so. It has no confidence
 * and no reasons, and what it says has not been reviewed.
 */
export function personBead(id: string, startsParagraph: boolean, grouping: Grouping): Bead {
  return {
    id,
    source: grouping.source,
    target: grouping.target,
    startsParagraph,
    confidence: null,
    reasons: [],
    alignedBy: 'person',
    review: unreviewed,
  }
}

/**
 * The bead with other sentences, as a person grouped them. It keeps its id, so that the row stays the
 * same row on the screen, and undo and redo find it.
 */
export function regroup(bead: Bead, grouping: Partial<Grouping>): Bead {
  return personBead(bead.id, bead.startsParagraph, {
    source: grouping.source ?? bead.source,
    target: grouping.target ?? bead.target,
  })
}

/** Whether no sentence is left in the bead. */
export function isEmpty(bead: Grouping): boolean {
  return bead.source.length === 0 && bead.target.length === 0
}
