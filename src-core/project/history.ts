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
  /** When it was done; of a burst of typing, when its last letter was. */
  readonly at: string
  /**
   * Id of the bead to return to when the step is undone or redone; null for none. Commands name a bead
   * that is there before and after.
   */
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
  /** Steps before this index are closed: a new step never merges into them. Never above `cursor`. */
  readonly closedBefore: number
}

/** The history of a project that was just opened; without steps, of a new one. */
export function openHistory(project: Project, steps: readonly Step[] = [], cursor = 0): History {
  return { project, steps, cursor, closedBefore: cursor }
}

/** The step that undo would take back; null when there is nothing to undo. */
export function stepToUndo(history: History): Step | null {
  return history.steps[history.cursor - 1] ?? null
}

/** The step that redo would do again; null when there is nothing to redo. */
export function stepToRedo(history: History): Step | null {
  return history.steps[history.cursor] ?? null
}
