import type { SelectedPlace } from './app-state'
import { onlySelected } from './app-state'
import { setSelection } from './dispatch'
import { useAppStore } from './app-store'

/** Selects one bead and the side of it that commands act on; typing after that is a step of its own. */
export function select(place: SelectedPlace): void {
  const selection = useAppStore.getState().work?.selection
  const isSame =
    selection?.bead === place.bead &&
    selection.side === place.side &&
    selection.others.length === 0 &&
    selection.anchor === place.bead
  if (!isSame) setSelection(onlySelected(place))
}

/** Goes to a side of a bead; other beads stay selected when it is the bead that has the keyboard already. */
export function selectSide(place: SelectedPlace): void {
  const selection = useAppStore.getState().work?.selection
  if (selection?.bead !== place.bead) select(place)
  else if (selection.side !== place.side) setSelection({ ...selection, side: place.side })
}
