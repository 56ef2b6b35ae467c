import type { RefusalCode } from '../../src-core/strings/en/steps'

/** A command of the table, as the window runs it. */
export interface Command {
  /** Why it cannot run now; null when it can. */
  readonly refusal: () => RefusalCode | null
  readonly run: () => void
}

/** A command that can always run. */
export function always(run: () => void): Command {
  return { refusal: () => null, run }
}
