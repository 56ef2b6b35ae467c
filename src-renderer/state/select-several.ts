import { placeOf } from '../../src-core/project/index-by-id'
import { countRows } from '../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../src-core/project/queries/grid-rows'
import { selectedBeads } from './app-state'
import type { SelectedPlace } from './app-state'
import { useAppStore } from './app-store'
import { beadsOfRows, rowOf } from './beads-of-rows'
import { currentRows } from './current-rows'
import { setSelection } from './dispatch'
import { select, selectSide } from './select'

/** Selects all rows between the one where the selection began and this one, which gets the keyboard. */
export function extendTo(place: SelectedPlace): void {
  const rows = currentRows()
  const anchor = useAppStore.getState().work?.selection?.anchor ?? place.bead
  const [from, to] = rows === null ? [null, null] : [rowOf(rows, anchor), rowOf(rows, place.bead)]
  if (rows === null || from === null || to === null) {
    select(place)
    return
  }
  const range = beadsOfRows(rows, Math.min(from, to), Math.max(from, to) + 1)
  setSelection({ ...place, anchor, others: without(range, [place.bead]) })
}

/** Adds a row to the selection, or takes it out; the one that was added gets the keyboard. */
export function toggleSelected(place: SelectedPlace): void {
  const rows = currentRows()
  const selection = useAppStore.getState().work?.selection
  const row = rows === null ? null : rowOf(rows, place.bead)
  if (rows === null || selection == null || row === null) {
    select(place)
    return
  }
  const beads = beadsOfRows(rows, row, row + 1)
  const selected = selectedBeads(selection)
  if (!beads.some((bead) => selected.includes(bead))) {
    const others = [...selected, ...without(beads, [place.bead])]
    setSelection({ ...place, anchor: place.bead, others: inGridOrder(rows, others) })
    return
  }
  const left = without(selected, beads)
  const [next] = left
  if (next === undefined) return
  const bead = left.includes(selection.bead) ? selection.bead : next
  setSelection({ ...selection, bead, anchor: bead, others: without(left, [bead]) })
}

/** Gives the keyboard to a bead that is selected already, the others with it; else selects it alone. */
export function selectWithin(place: SelectedPlace): void {
  const rows = currentRows()
  const selection = useAppStore.getState().work?.selection
  if (rows === null || selection?.others.includes(place.bead) !== true) {
    selectSide(place)
    return
  }
  const others = without(selectedBeads(selection), [place.bead])
  setSelection({ ...selection, ...place, others: inGridOrder(rows, others) })
}

/** Selects every row that the grid shows. */
export function selectAll(): void {
  const rows = currentRows()
  const selection = useAppStore.getState().work?.selection ?? null
  if (rows === null) return
  const beads = beadsOfRows(rows, 0, countRows(rows))
  const [first] = beads
  if (first === undefined) return
  const isShown = selection !== null && rowOf(rows, selection.bead) !== null
  const bead = isShown ? selection.bead : first
  const side = selection?.side ?? 'target'
  setSelection({ bead, side, anchor: bead, others: without(beads, [bead]) })
}

function without(beads: readonly string[], gone: readonly string[]): readonly string[] {
  return beads.filter((bead) => !gone.includes(bead))
}

function inGridOrder({ beads }: GridRows, ids: readonly string[]): readonly string[] {
  const place = (id: string): number => placeOf(beads, id) ?? 0
  return ids.toSorted((one, other) => place(one) - place(other))
}
