import type { RefusalCode, StepName } from '../../strings/en/steps'
import type { Change } from '../change'
import type { StepLabel } from '../history'

/**
 * What a command comes to: a change to be done, or why it cannot run now. A disabled button, its tooltip
 * and the key all ask the same command, so they always agree.
 */
export type Outcome = Doable | Refusal

export interface Doable {
  readonly ok: true
  readonly change: Change
  readonly label: StepLabel
  /** Id of the bead to stand on afterwards; null when the command is not about a bead. */
  readonly focus: string | null
}

export interface Refusal {
  readonly ok: false
  readonly refusal: RefusalCode
}

/** A change that a command wants done, as one step. */
export function doable(
  name: StepName,
  values: StepLabel['values'],
  change: Change,
  focus: string | null,
): Doable {
  return { ok: true, change, label: { name, values }, focus }
}

export function refuse(refusal: RefusalCode): Refusal {
  return { ok: false, refusal }
}

/** One change for several, a single one as it is. */
export function batch(changes: readonly Change[]): Change {
  const [only] = changes
  return changes.length === 1 && only !== undefined ? only : { type: 'batch', changes }
}
