import { refuse } from '../../src-core/project/commands/outcome'
import {
  mergeSentencesAt,
  splitSentenceAt,
} from '../../src-core/project/commands/sentence-at-caret'
import { findRow } from '../../src-core/project/find-row'
import type { Side } from '../../src-core/project/model'
import { sides } from '../../src-core/project/model'
import { beadText } from '../../src-core/project/queries/bead-text'
import type { RefusalCode } from '../../src-core/strings/en/steps'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentCaret } from '../state/caret'
import { select } from '../state/select'
import type { Command } from './command'
import { newId } from './new-id'
import { onCaret } from './selection-command'

/** Splits the sentence that the caret of the editor is in; both parts stay in the bead. */
export const splitSentenceAtCaret = onCaret((article, { bead }) => {
  const caret = currentCaret()
  return caret === null
    ? refuse('caret-at-edge')
    : splitSentenceAt(article, bead, caret.side, caret.offset, newId)
})

/** Merges two sentences of the bead: those at the caret, in the grid the first two of the side. */
export const mergeSentencesAtCaret = onCaret((article, { bead, side }) => {
  const caret = currentCaret()
  return mergeSentencesAt(article, bead, caret?.side ?? side, caret?.offset ?? null, newId)
})

/** The side of the selected bead that has no text, or why there is none. */
function missingSide(): Side | RefusalCode {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null || work?.selection == null) return 'nothing-selected'
  const bead = findRow(article, work.selection.bead)?.bead
  if (bead === undefined) return 'nothing-selected'
  return sides.find((side) => beadText(article, bead, side).trim() === '') ?? 'no-side-missing'
}

function isSide(found: Side | RefusalCode): found is Side {
  return found === 'source' || found === 'target'
}

/** Puts the caret where the missing translation is written: its first letter inserts the sentence. */
export const insertMissing: Command = {
  refusal: () => {
    const found = missingSide()
    return isSide(found) ? null : found
  },
  run: () => {
    const found = missingSide()
    const selection = useAppStore.getState().work?.selection
    if (!isSide(found) || selection == null) return
    select({ bead: selection.bead, side: found })
    useAppStore.setState({ editing: found })
  },
}
