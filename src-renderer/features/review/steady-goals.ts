import type { PlaceOnScreen } from './places-on-screen'

/** What has to be so before the next frame is drawn. */
export interface Goal {
  /** Sentences that stay where they are; the first one that is still in the grid counts. */
  readonly keep: readonly PlaceOnScreen[]
  /** A bead to bring into view. */
  readonly reveal: string | null
  readonly looks: number
  /** The bead that was to be brought into view last. */
  readonly sought: string | null
}

/** What is wanted now, kept beside the page: it changes while the page is drawn. */
export interface Goals {
  readonly now: () => Goal
  readonly set: (changed: Partial<Goal>) => void
}

/** Nothing has to be so. */
export const noGoal: Omit<Goal, 'sought'> = { keep: [], reveal: null, looks: 0 }

/** The goals of a grid, none to begin with. */
export function createGoals(): Goals {
  let goal: Goal = { ...noGoal, sought: null }
  return {
    now: () => goal,
    set: (changed) => {
      goal = { ...goal, ...changed }
    },
  }
}
