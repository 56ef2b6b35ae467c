import type { DecidedFinding } from '../../src-core/checks/decided-findings'
import type { Reason } from '../../src-core/project/model'
import { nothingExplained } from '../../src-core/project/queries/known-reasons'
import type { Explained } from '../../src-core/project/queries/known-reasons'

/** What is listed together: is anything missing or too much, or is what is there well written. */
export type FindingGroup = 'coverage' | 'writing'

/** Where the user is in the list of findings. */
export interface FindingsState {
  readonly group: FindingGroup
  /** Id of the only check whose findings are listed; null for all of the group. */
  readonly kind: string | null
  /** Id of the selected finding; null for none. */
  readonly selected: string | null
  /** The fact that it is about, whose letters are lit in its bead. */
  readonly lit: { readonly bead: string; readonly fact: Reason } | null
  readonly isDecidedShown: boolean
  /** What the aligner said of beads whose texts are no longer those that it aligned. */
  readonly explained: Explained
}

export const noFindings: FindingsState = {
  group: 'coverage',
  kind: null,
  selected: null,
  lit: null,
  isDecidedShown: false,
  explained: nothingExplained,
}

/** Tells a finding from all others of an article, as long as its text says the same. */
export function findingId({ check, bead, finding }: DecidedFinding): string {
  return `${check.id} ${bead} ${finding.key}`
}
