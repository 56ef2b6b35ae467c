import { placeOf } from '../../src-core/project/index-by-id'
import {
  beadBeside,
  countRows,
  gridRowAt,
  rowBeside,
} from '../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../src-core/project/queries/grid-rows'
import { columnSides } from '../components/column-sides'
import { currentArticle } from '../state/app-state'
import { otherSide } from '../../src-core/project/other-side'
import { useAppStore } from '../state/app-store'
import { currentRows } from '../state/current-rows'
import { select, selectSide } from '../state/select'
import { always } from './command'
import type { Command } from './command'
import { goOn } from './go-by-rule'
import { approveSelected } from './status-commands'

function goTo(bead: string | undefined): void {
  const { work } = useAppStore.getState()
  if (bead === undefined || work === null) return
  select({ bead, side: work.selection?.side ?? 'target' })
}

/** Goes to a row of the grid, found from the place of the selected bead; -1 when none is selected. */
function goToRow(find: (rows: GridRows, bead: number) => number | null): Command {
  return always(() => {
    const { work } = useAppStore.getState()
    const rows = currentRows()
    if (rows === null) return
    const row = find(rows, placeOf(rows.beads, work?.selection?.bead ?? '') ?? -1)
    if (row !== null) goTo(gridRowAt(rows, row)?.beads[0]?.id)
  })
}

/** Goes by a row or, among the sentences of a paragraph, by a bead. */
function goBeside(direction: 'down' | 'up'): Command {
  const byRow = goToRow((rows, bead) => rowBeside(rows, bead, direction))
  return always(() => {
    const { work, isInParagraph } = useAppStore.getState()
    const rows = currentRows()
    if (rows === null) return
    if (!isInParagraph) {
      byRow.run()
      return
    }
    const place = placeOf(rows.beads, work?.selection?.bead ?? '') ?? -1
    goTo(rows.beads[beadBeside(rows, place, direction) ?? -1]?.id)
  })
}

export const goNext = goBeside('down')
export const goPrevious = goBeside('up')
export const goFirst = goToRow(() => 0)
export const goLast = goToRow((rows) => countRows(rows) - 1)

export const goOtherSide = always(() => {
  const { work } = useAppStore.getState()
  if (work?.selection == null) return
  selectSide({
    bead: work.selection.bead,
    side: otherSide(work.selection.side),
  })
})

/** Goes to the column on one hand of the reader, whichever text stands there. */
function goToColumn(index: 0 | 1): Command {
  return always(() => {
    const { work } = useAppStore.getState()
    const article = currentArticle(work)
    if (article === null || work?.selection == null) return
    selectSide({ bead: work.selection.bead, side: columnSides(article.languages)[index] })
  })
}

export const goLeft = goToColumn(0)
export const goRight = goToColumn(1)

/** Approves what is selected, unless it is approved already, and goes on by the chosen rule. */
export const approveAndNext: Command = {
  refusal: () => (useAppStore.getState().work?.selection == null ? 'nothing-selected' : null),
  run: () => {
    approveSelected.run()
    useAppStore.setState({ editing: null })
    goOn()
  },
}
