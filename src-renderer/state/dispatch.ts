import { reduce } from '../../src-core/project/reduce'
import type { HistoryAction } from '../../src-core/project/reduce'
import type { Change } from '../../src-core/project/change'
import type { StepLabel } from '../../src-core/project/history'
import { useAppStore } from './app-store'
import { canSave, save } from './save-queue'
import { leftArticle, workAfter } from './work-after'

/**
 * The one way in which the window changes the project: reduces its history and has it saved. Where that cannot be, since
 * the project is being closed, nothing changes.
 */
export function dispatch(action: HistoryAction, focus: string | null = null): void {
  const { work } = useAppStore.getState()
  if (work === null || !canSave(work.token)) return
  const history = reduce(work.history, action)
  if (history === work.history) return
  const next = workAfter(work, history, focus, action.type !== 'do')
  useAppStore.setState(
    next.articleId === work.articleId ? { work: next } : { work: next, ...leftArticle },
  )
  void save()
}

/** Does a change in the name of the user, now. `focus` is the bead to go to; null stays. */
export function doChange(change: Change, label: StepLabel, focus: string | null): void {
  const { author } = useAppStore.getState().settings
  dispatch({ type: 'do', change, label, author, at: new Date().toISOString(), focus }, focus)
}
