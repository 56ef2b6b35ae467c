import { placeSplit } from '../../../../src-core/project/commands/split-proposal'
import { findRow } from '../../../../src-core/project/find-row'
import { placeOf } from '../../../../src-core/project/index-by-id'
import type { Side } from '../../../../src-core/project/model'
import { paragraphAt } from '../../../../src-core/project/queries/paragraph-beads'
import { changeSplit } from '../../../commands/split-commands'
import { useAppStore } from '../../../state/app-store'
import { selectSide } from '../../../state/select'
import { offsetInCell } from '../../notes/cell-selection'

/**
 * While a split is proposed, a press on a word in the selected row puts the cut of that side before it, and
 * dragging takes it along. Gives the way to stop.
 */
export function moveCutByPointer(): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let cell: Element | null = null
  const onMouseDown = (event: MouseEvent) => {
    cell = event.button === 0 ? cellUnder(event) : null
    if (cell === null) return
    // The press would select text, or the bead.
    event.preventDefault()
    event.stopPropagation()
    const { work } = useAppStore.getState()
    const side = sideOf(cell)
    if (work?.selection != null) selectSide({ bead: work.selection.bead, side })
    putCut(event, side)
  }
  const onMouseMove = (event: MouseEvent) => {
    if (cell !== null && cellUnder(event) === cell) putCut(event, sideOf(cell))
  }
  const onMouseUp = () => {
    cell = null
  }
  document.addEventListener('mousedown', onMouseDown, { capture: true, signal })
  document.addEventListener('mousemove', onMouseMove, { signal })
  document.addEventListener('mouseup', onMouseUp, { capture: true, signal })
  return () => {
    stop.abort()
  }
}

/** The cell of the selected row that the pointer is in. */
function cellUnder({ target }: MouseEvent): Element | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest('[role="gridcell"][data-side]')
  return cell?.closest('[role="row"][aria-selected="true"]') == null ? null : cell
}

function sideOf(cell: Element): Side {
  return cell.getAttribute('data-side') === 'source' ? 'source' : 'target'
}

function putCut({ clientX, clientY }: MouseEvent, side: Side): void {
  const place = document.caretPositionFromPoint(clientX, clientY)
  if (place === null) return
  const { offsetNode, offset } = place
  changeSplit(({ proposal, article }) => {
    const bead = findRow(article, proposal.bead)?.bead
    if (bead === undefined) return proposal
    if (proposal.type === 'bead') {
      const at = offsetInCell(article, bead, side, { node: offsetNode, offset })
      return placeSplit(article, proposal, side, at)
    }
    const under = offsetNode.parentElement?.closest('[data-bead]')?.getAttribute('data-bead')
    const index = placeOf(article.beads, under ?? '') ?? -1
    const { start, end } = paragraphAt(article, placeOf(article.beads, bead.id) ?? 0)
    const isInside = under != null && index > start && index < end
    return isInside ? { ...proposal, bead: under } : proposal
  })
}
