import { reduce } from '../../src-core/project/reduce'
import type { HistoryAction } from '../../src-core/project/reduce'
import type { Change } from '../../src-core/project/change'
import type { StepLabel } from '../../src-core/project/history'
import { useAppStore } from './app-store'
import type { OpenWork, Selection } from './app-state'
import { canSave, isWritten, save } from './save-queue'
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
  show(work, workAfter(work, history, focus, action.type !== 'do'))
}

/** Selects beads; what was being typed ends as a step. */
export function setSelection(selection: Selection): void {
  const { work } = useAppStore.getState()
  if (work === null) return
  const { history: before, token } = work
  const history = canSave(token) ? reduce(before, { type: 'close-step' }) : before
  show(work, { ...work, history, selection })
}

/** Does a change in the name of the user, now. `focus` is the bead to go to; null stays. */
export function doChange(change: Change, label: StepLabel, focus: string | null): void {
  const { author } = useAppStore.getState().settings
  dispatch({ type: 'do', change, label, author, at: new Date().toISOString(), focus }, focus)
}

/** One change of the state for all that follows: each is told to every part of the window. */
function show(before: OpenWork, work: OpenWork): void {
  const isChanged = work.history !== before.history
  useAppStore.setState({
    work,
    ...(work.articleId === before.articleId ? {} : leftArticle),
    ...(isChanged && !isWritten(work) ? { saveState: 'saving' } : {}),
  })
  if (isChanged) void save()
}
