import { rowIdAt } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { sharedEnds } from '../../../src-core/project/queries/shared-ends'

export type RowKeys = (index: number) => string | number

let last: { readonly rows: GridRows; readonly keys: RowKeys } | null = null

/**
 * What a row is known by, from its index: the same function as long as the same rows stand in the same
 * order, whatever has changed in them.
 */
export function rowKeys(rows: GridRows): RowKeys {
  const keys = last !== null && haveSameIds(last.rows, rows) ? last.keys : keysOf(rows)
  last = { rows, keys }
  return keys
}

function keysOf(rows: GridRows): RowKeys {
  return (index) => rowIdAt(rows, index) ?? index
}

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
