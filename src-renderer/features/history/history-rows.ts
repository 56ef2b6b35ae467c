import type { History, Step } from '../../../src-core/project/history'

/** A line of the history panel. */
export type HistoryRow =
  | HistoryHeading
  | StepRow
  /** The article before the first step. */
  | { readonly type: 'start'; readonly cursor: 0; readonly state: StepState }

/** Above the steps of one day by one person. */
export interface HistoryHeading {
  readonly type: 'heading'
  /** The beginning of the day, by the clock of this computer. */
  readonly day: Date
  /** Whether the heading above, if any, is of another day. */
  readonly startsDay: boolean
  /** Empty when nobody is known. */
  readonly author: string
}

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
 * of one day by one person that follow one another are under a heading of their own.
 */
export function historyRows({
  steps,
  cursor,
}: Pick<History, 'steps' | 'cursor'>): readonly HistoryRow[] {
  const rows: HistoryRow[] = []
  let day = Number.POSITIVE_INFINITY
  let author: string | null = null
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]
    if (step === undefined) continue
    // What comes before an earlier step is no later, even if a clock was set back: no day comes twice.
    const at = Date.parse(step.at)
    if (at < day || author !== step.author) {
      const startsDay = at < day
      day = Math.min(day, dayOf(at))
      author = step.author
      rows.push({ type: 'heading', day: new Date(day), startsDay, author })
    }
    rows.push({ type: 'step', step, cursor: index + 1, state: stateOf(index + 1, cursor) })
  }
  rows.push({ type: 'start', cursor: 0, state: stateOf(0, cursor) })
  return rows
}

function dayOf(at: number): number {
  const date = new Date(at)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

function stateOf(place: number, cursor: number): StepState {
  if (place === cursor) return 'current'
  return place < cursor ? 'done' : 'undone'
}
