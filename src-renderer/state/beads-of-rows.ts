import { placeOf } from '../../src-core/project/index-by-id'
import { rowOfBead } from '../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../src-core/project/queries/grid-rows'
import { selectedBeads } from './app-state'
import type { Selection } from './app-state'
import { currentRows } from './current-rows'

/** The row of the grid that shows a bead, by its id; null when it is hidden or gone. */
export function rowOf(rows: GridRows, bead: string): number | null {
  const place = placeOf(rows.beads, bead)
  return place === undefined ? null : rowOfBead(rows, place)
}

/** Ids of the beads of rows of the grid, from a row to before another. */
export function beadsOfRows(rows: GridRows, from: number, end: number): readonly string[] {
  const ids: string[] = []
  for (let row = from; row < end; row += 1) {
    for (let place = rows.starts[row] ?? 0; place < (rows.ends[row] ?? 0); place += 1) {
      const bead = rows.beads[place]
      if (bead !== undefined) ids.push(bead.id)
    }
  }
  return ids
}

/**
 * Ids of all beads in the rows that are selected: at paragraph level those of whole paragraphs, so that
 * approving a paragraph approves all of it.
 */
export function beadsInSelectedRows(selection: Selection): readonly string[] {
  const rows = currentRows()
  const beads = selectedBeads(selection)
  if (rows === null || rows.level === 'sentence') return beads
  const touched = new Set(beads.map((bead) => rowOf(rows, bead)))
  touched.delete(null)
  const whole = [...touched].flatMap((row) => beadsOfRows(rows, row ?? 0, (row ?? 0) + 1))
  return [...new Set([...beads, ...whole])]
}
