import { perform } from './change'
import type { Change } from './change'
import { openHistory } from './history'
import type { History, Step, StepLabel } from './history'
import { mergeSteps } from './merge-change'
import type { Project } from './model'
import { moveCursor } from './move-cursor'
import { sameValue } from './same-value'

/** All that can happen to a history. */
export type HistoryAction =
  | {
      readonly type: 'do'
      readonly label: StepLabel
      readonly change: Change
      readonly author: string
      /** The time, ISO 8601. */
      readonly at: string
      readonly focus: string | null
    }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Jumps to the state after the first `cursor` steps. */
  | { readonly type: 'go-to'; readonly cursor: number }
  /** Ends a burst of typing: what comes next is a step of its own. */
  | { readonly type: 'close-step' }
  /** Another project: a new one, or one from a file with its steps. */
  | {
      readonly type: 'open'
      readonly project: Project
      readonly steps?: readonly Step[]
      readonly cursor?: number
    }

/**
 * The one way in which a project changes. Gives the same history, identical, when nothing changes: a
 * change without effect, nothing left to undo or redo, a place that does not exist. Throws `RangeError`
 * when a change does not fit the project.
 */
export function reduce(history: History, action: HistoryAction): History {
  switch (action.type) {
    case 'do':
      return doStep(history, action)
    case 'undo':
      return goTo(history, history.cursor - 1)
    case 'redo':
      return goTo(history, history.cursor + 1)
    case 'go-to':
      return goTo(history, action.cursor)
    case 'close-step':
      return history.closedBefore === history.cursor
        ? history
        : { ...history, closedBefore: history.cursor }
    case 'open':
      return openHistory(action.project, action.steps, action.cursor)
  }
}

function doStep(history: History, action: Extract<HistoryAction, { type: 'do' }>): History {
  const { label, change, author, at, focus } = action
  const { project, inverse } = perform(history.project, change)
  if (sameValue(history.project, project)) return history
  const step: Step = { label, change, inverse, author, at, focus }
  const { cursor, closedBefore } = history
  const previous = cursor > closedBefore ? history.steps[cursor - 1] : undefined
  const merged = previous === undefined ? null : mergeSteps(previous, step)
  const place = merged === null ? cursor : cursor - 1
  return {
    project,
    steps: [...history.steps.slice(0, place), merged ?? step],
    cursor: place + 1,
    closedBefore,
  }
}

function goTo(history: History, cursor: number): History {
  const isPlace = Number.isInteger(cursor) && cursor >= 0 && cursor <= history.steps.length
  if (!isPlace || cursor === history.cursor) return history
  return {
    project: moveCursor(history.project, history.steps, history.cursor, cursor),
    steps: history.steps,
    cursor,
    closedBefore: cursor,
  }
}
