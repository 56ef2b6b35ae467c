import { linkBeads } from '../../src-core/project/commands/link-beads'
import { mergeBeads } from '../../src-core/project/commands/merge-beads'
import { moveSentence } from '../../src-core/project/commands/move-sentence'
import type { Direction } from '../../src-core/project/commands/move-sentence'
import { refuse } from '../../src-core/project/commands/outcome'
import { revertBeadText } from '../../src-core/project/commands/revert-bead-text'
import { shiftSides } from '../../src-core/project/commands/shift-sides'
import { swapTargets } from '../../src-core/project/commands/swap-targets'
import { unlinkBeads } from '../../src-core/project/commands/unlink-beads'
import { areConsecutive, findRow, findRows } from '../../src-core/project/find-row'
import type { Article } from '../../src-core/project/model'
import { selectedBeads } from '../state/app-state'
import type { Command } from './command'
import { newId } from './new-id'
import { onSelection } from './selection-command'

/** Id of the bead right below; null under the last one. */
function beadBelow(article: Article, bead: string): string | null {
  const row = findRow(article, bead)
  return row === null ? null : (article.beads[row.index + 1]?.id ?? null)
}

/** Merges the bead with the next one; several that are selected with each other, wherever they stand. */
export const mergeSelected = onSelection((article, selection) => {
  const { bead, others } = selection
  if (others.length === 0) {
    const below = beadBelow(article, bead)
    return below === null ? refuse('no-bead-below') : mergeBeads(article, [bead, below])
  }
  const beads = selectedBeads(selection)
  return areConsecutive(findRows(article, beads) ?? [])
    ? mergeBeads(article, beads)
    : linkBeads(article, beads)
})

/** Moves the outermost sentence of the side to the neighbour; of several beads, the whole side by a row. */
function moveCommand(direction: Direction): Command {
  return onSelection((article, selection) =>
    selection.others.length === 0
      ? moveSentence(article, selection.bead, selection.side, direction)
      : shiftSides(article, selectedBeads(selection), selection.side, direction),
  )
}

export const moveUp = moveCommand('up')
export const moveDown = moveCommand('down')

export const unlinkSelected = onSelection((article, selection) =>
  unlinkBeads(article, selectedBeads(selection), newId),
)

/** Exchanges the translations of the bead and the next one, or of the two that are selected. */
export const swapSelected = onSelection((article, { bead, others }) => {
  if (others.length > 1) return refuse('two-beads-only')
  const other = others[0] ?? beadBelow(article, bead)
  return other === null ? refuse('no-bead-below') : swapTargets(article, bead, other)
})

export const revertText = onSelection((article, { bead, side }) =>
  revertBeadText(article, bead, side),
)
