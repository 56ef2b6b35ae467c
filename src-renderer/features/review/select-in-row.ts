import type { Side } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import { useAppStore } from '../../state/app-store'
import { select } from '../../state/select'

/**
 * Selects a bead of a row and a side of it. Where no bead is named, the selected one stays if the row has
 * it, else it is the first; where no side is, the one that commands act on already.
 */
export function selectInRow({ beads }: GridRow, bead: string | null, side: Side | null): void {
  const selection = useAppStore.getState().work?.selection ?? null
  const isHere = beads.some(({ id }) => id === selection?.bead)
  const chosen = bead ?? (isHere ? selection?.bead : beads[0]?.id)
  if (chosen === undefined) return
  select({ bead: chosen, side: side ?? selection?.side ?? 'target' })
}
