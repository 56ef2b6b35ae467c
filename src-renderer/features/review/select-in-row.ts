import type { Side } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import type { SelectedPlace } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { selectSide } from '../../state/select'

/**
 * What is meant by a bead of a row and a side of it. Where no bead is named, it is the selected one if the
 * row has it, else the first; where no side is, the one that commands act on already.
 */
export function placeInRow(
  { beads }: GridRow,
  bead: string | null,
  side: Side | null,
): SelectedPlace | null {
  const selection = useAppStore.getState().work?.selection ?? null
  const isHere = beads.some(({ id }) => id === selection?.bead)
  const chosen = bead ?? (isHere ? selection?.bead : beads[0]?.id)
  if (chosen === undefined) return null
  return { bead: chosen, side: side ?? selection?.side ?? 'target' }
}

/** Goes to a side of a row, which has just got the keyboard. */
export function selectInRow(row: GridRow, side: Side): void {
  const place = placeInRow(row, null, side)
  if (place !== null) selectSide(place)
}
