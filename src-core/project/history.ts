import type { Change } from './change'
import type { Project } from './model'

/** What a step is called in the history and in the undo menu: a key of the strings with its values. */
export interface StepLabel {
  /** Name of the command, for instance `merge-beads`; the strings have `step.<name>`. */
  readonly name: string
  readonly values: Readonly<Record<string, string | number>>
}

/** One undoable step: what was done, how to take it back, who did it, and when (ISO 8601). */
export interface Step {
  readonly label: StepLabel
  readonly change: Change
  readonly inverse: Change
  readonly author: string
  readonly at: string
  /** Id of the bead to return to when the step is undone or redone; null for none. */
  readonly focus: string | null
}

/**
 * A project with everything that was done to it. `steps.slice(0, cursor)` are done, the rest undone.
 * Changes only through `reduce` (see reduce.ts).
 */
export interface History {
  readonly project: Project
  readonly steps: readonly Step[]
  readonly cursor: number
  /** Steps before this index are closed: a new step never merges into them. */
  readonly closedBefore: number
}
