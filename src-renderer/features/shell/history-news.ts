import type { History, StepLabel } from '../../../src-core/project/history'

/** What has just happened to a project: a step was done, taken back, or done again. */
export interface HistoryNews {
  readonly type: 'done' | 'undone' | 'redone'
  readonly label: StepLabel
}

interface Work {
  readonly token: string
  readonly history: History
}

/** Whether nothing was done between two states of the window: at most a step was closed. */
export function isSameHistory(before: Work | null, after: Work | null): boolean {
  if (before === null || after === null) return before === after
  return (
    before.token === after.token &&
    before.history.steps === after.history.steps &&
    before.history.cursor === after.history.cursor
  )
}

/** What has happened between two states of the window; null for nothing that is worth a word. */
export function historyNews(before: Work | null, after: Work | null): HistoryNews | null {
  if (before === null || after === null || before.token !== after.token) return null
  const { cursor, steps } = after.history
  const last = steps[cursor - 1]
  if (cursor < before.history.cursor && before.history.steps[cursor] === steps[cursor]) {
    const undone = steps[cursor]
    return undone === undefined ? null : { type: 'undone', label: undone.label }
  }
  if (last === undefined) return null
  if (steps === before.history.steps) {
    return cursor > before.history.cursor ? { type: 'redone', label: last.label } : null
  }
  // Who types hears the letters; the step that they come to need not be said with each of them.
  const isTyping = last.label.name === 'edit-source' || last.label.name === 'edit-target'
  return isTyping ? null : { type: 'done', label: last.label }
}
