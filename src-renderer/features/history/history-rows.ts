import type { History, Step } from '../../../src-core/project/history'

/** A line of the history panel. */
export type HistoryRow =
  | { readonly type: 'heading'; readonly group: 'today' | 'earlier' }
  | StepRow
  /** The article before the first step. */
  | { readonly type: 'start'; readonly cursor: 0; readonly state: StepState }

export interface StepRow {
  readonly type: 'step'
  readonly step: Step
  /** The place in the history after this step. */
  readonly cursor: number
  readonly state: StepState
}

/** `current` is the last step that is done: the article as it stands on the screen. */
export type StepState = 'done' | 'current' | 'undone'

/**
 * The lines of the panel, the latest first, so that what was undone stands above the present point. Steps
 * of the day of `now` are under a heading of their own.
 */
export function historyRows(
  { steps, cursor }: Pick<History, 'steps' | 'cursor'>,
  now: Date,
): readonly HistoryRow[] {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime()
  const rows: HistoryRow[] = []
  let group: 'today' | 'earlier' | null = null
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]
    if (step === undefined) continue
    // What comes before an earlier step is earlier, even if a clock was set back: no group is split in two.
    if (group !== 'earlier') {
      const ownGroup = Date.parse(step.at) >= today ? 'today' : 'earlier'
      if (ownGroup !== group) rows.push({ type: 'heading', group: ownGroup })
      group = ownGroup
    }
    rows.push({ type: 'step', step, cursor: index + 1, state: stateOf(index + 1, cursor) })
  }
  rows.push({ type: 'start', cursor: 0, state: stateOf(0, cursor) })
  return rows
}

function stateOf(place: number, cursor: number): StepState {
  if (place === cursor) return 'current'
  return place < cursor ? 'done' : 'undone'
}
