import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Side } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import type { SelectedPlace } from '../../state/app-state'
import { select } from '../../state/select'
import { extendTo, selectWithin, toggleSelected } from '../../state/select-several'
import { focusGrid } from './focus-grid'
import { placeInRow } from './select-in-row'

const rightButton = 2

/**
 * Selects what the pointer was pressed on: with Shift all rows from where the selection began, with
 * Control (on a Mac the Command key) one more or one less. The right button keeps a selection that it is
 * pressed in, since the menu that follows is for all of it.
 */
export function selectByPointer(
  event: MouseEvent,
  row: GridRow,
  bead: string | null,
  side: Side | null,
): void {
  const place = placeInRow(row, bead, side)
  if (place === null) return
  if (event.button === rightButton) selectInstead(event, selectWithin, place)
  else if (event.shiftKey) selectInstead(event, extendTo, place)
  else if (event.ctrlKey || event.metaKey) selectInstead(event, toggleSelected, place)
  else select(place)
}

/** The browser would give the keyboard to what was pressed on, and mark text up to there. */
function selectInstead(
  event: MouseEvent,
  change: (place: SelectedPlace) => void,
  place: SelectedPlace,
): void {
  event.preventDefault()
  flushSync(() => {
    change(place)
  })
  focusGrid()
}
