import type { Bead } from '../../../src-core/project/model'
import { sharedEnds } from '../../../src-core/project/queries/shared-ends'

export type RowKeys = (index: number) => string | number

let last: { readonly beads: readonly Bead[]; readonly keys: RowKeys } | null = null

/**
 * What a row is known by, from its index: the same function as long as the same rows stand in the same
 * order, whatever has changed in them. With another one the grid places all of its rows anew.
 */
export function rowKeys(beads: readonly Bead[]): RowKeys {
  const keys = last !== null && haveSameIds(last.beads, beads) ? last.keys : keysOf(beads)
  last = { beads, keys }
  return keys
}

function keysOf(beads: readonly Bead[]): RowKeys {
  return (index) => beads[index]?.id ?? index
}

function haveSameIds(before: readonly Bead[], after: readonly Bead[]): boolean {
  if (before.length !== after.length) return false
  const { head, tail } = sharedEnds(before, after)
  for (let row = head; row < after.length - tail; row += 1) {
    if (before[row]?.id !== after[row]?.id) return false
  }
  return true
}
