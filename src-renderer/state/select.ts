import type { Selection } from './app-state'
import { dispatch } from './dispatch'
import { useAppStore } from './app-store'

/** Selects a bead and the side of it that commands act on; typing after that is a step of its own. */
export function select(selection: Selection): void {
  const { work } = useAppStore.getState()
  if (work === null) return
  const isSame = work.selection?.bead === selection.bead && work.selection.side === selection.side
  if (isSame) return
  useAppStore.setState({ work: { ...work, selection } })
  dispatch({ type: 'close-step' })
}
