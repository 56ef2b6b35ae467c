import { findRow } from '../../src-core/project/find-row'
import type { Article, Bead, Side } from '../../src-core/project/model'
import { beadText } from '../../src-core/project/queries/bead-text'
import { directionOf } from '../../src-core/text/languages'
import { selectWord } from '../../src-core/text/select-words'
import { splitWords } from '../../src-core/text/split-words'
import { cellSelection, selectInCell } from '../features/notes/cell-selection'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import type { Command } from './command'

interface ActiveCell {
  readonly article: Article
  readonly bead: Bead
  readonly side: Side
}

function activeCell(): ActiveCell | null {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null || work?.selection == null) return null
  const bead = findRow(article, work.selection.bead)?.bead
  return bead === undefined ? null : { article, bead, side: work.selection.side }
}

/** Selects words in the active cell by key; left is forward where the text runs from the right. */
function wordCommand(towards: 'left' | 'right', extending: boolean): Command {
  return {
    refusal: () => {
      const cell = activeCell()
      if (cell === null) return 'nothing-selected'
      const { article, bead, side } = cell
      return splitWords(beadText(article, bead, side)).length === 0 ? 'no-words' : null
    },
    run: () => {
      const cell = activeCell()
      if (cell === null) return
      const { article, bead, side } = cell
      const before = cellSelection(article, bead)
      const forward = directionOf(article.languages[side]) === 'rtl' ? 'left' : 'right'
      const selection = selectWord(
        beadText(article, bead, side),
        before?.side === side ? before : null,
        towards === forward ? 1 : -1,
        extending,
      )
      if (selection !== null) selectInCell(article, bead, side, selection)
    },
  }
}

export const wordLeft = wordCommand('left', false)
export const wordRight = wordCommand('right', false)
export const extendWordLeft = wordCommand('left', true)
export const extendWordRight = wordCommand('right', true)
