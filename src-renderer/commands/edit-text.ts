import { editBeadText } from '../../src-core/project/commands/edit-bead-text'
import type { Side } from '../../src-core/project/model'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { doChange } from '../state/dispatch'
import { newId } from './new-id'

/** Gives a side of a bead the text that was typed; letters typed in a row are one step. */
export function editText(bead: string, side: Side, text: string): void {
  const article = currentArticle(useAppStore.getState().work)
  if (article === null) return
  const outcome = editBeadText(article, bead, side, text, newId)
  if (outcome.ok) doChange(outcome.change, outcome.label, outcome.focus)
}
