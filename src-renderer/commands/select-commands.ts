import type { RefusalCode } from '../../src-core/strings/en/steps'
import { placeOf } from '../../src-core/project/index-by-id'
import { gridRowAt, rowBeside } from '../../src-core/project/queries/grid-rows'
import { hasSeveralSelected } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentRows } from '../state/current-rows'
import { select } from '../state/select'
import { extendTo, selectAll } from '../state/select-several'
import { focusGrid } from '../features/review/focus-grid'
import type { Command } from './command'

function noSelection(): RefusalCode | null {
  return useAppStore.getState().work?.selection == null ? 'nothing-selected' : null
}

/** Gives the keyboard to the next row this way, and selects all from where the selection began. */
function extendCommand(direction: 'down' | 'up'): Command {
  return {
    refusal: noSelection,
    run: () => {
      const { work } = useAppStore.getState()
      const rows = currentRows()
      if (rows === null || work?.selection == null) return
      const { bead, side } = work.selection
      const row = rowBeside(rows, placeOf(rows.beads, bead) ?? -1, direction)
      const next = row === null ? undefined : gridRowAt(rows, row)?.beads[0]
      if (next !== undefined) extendTo({ bead: next.id, side })
    },
  }
}

export const extendDown = extendCommand('down')
export const extendUp = extendCommand('up')

export const selectAllBeads: Command = {
  refusal: noSelection,
  run: () => {
    selectAll()
    focusGrid()
  },
}

/** Back to one bead, the one that has the keyboard; from there, out of its paragraph to the rows. */
export const selectOne: Command = {
  refusal: () => {
    const state = useAppStore.getState()
    return hasSeveralSelected(state) || state.isInParagraph ? null : 'one-selected'
  },
  run: () => {
    const state = useAppStore.getState()
    if (!hasSeveralSelected(state)) useAppStore.setState({ isInParagraph: false })
    else if (state.work?.selection != null) select(state.work.selection)
  },
}
