import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { sharedEnds } from '../../../src-core/project/queries/shared-ends'

/** Whether the same rows stand in the same order. */
export function haveSameIds(before: GridRows, after: GridRows): boolean {
  if (before.level !== after.level || before.starts !== after.starts) return false
  if (before.beads.length !== after.beads.length) return false
  const { head, tail } = sharedEnds(before.beads, after.beads)
  for (let place = head; place < after.beads.length - tail; place += 1) {
    if (before.beads[place]?.id !== after.beads[place]?.id) return false
  }
  return true
}
