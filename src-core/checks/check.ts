import type { LanguageTag, Reason, Side } from '../project/model'
import type { BeadRole } from '../project/queries/bead-role'
import type { Span } from '../text/span'
import type { Proportion } from './proportion'

/** What a check looks at: a bead that is no furniture, as its texts read now. */
export interface CheckedBead {
  readonly languages: Readonly<Record<Side, LanguageTag>>
  readonly role: Exclude<BeadRole, 'furniture'>
  /** The joined texts of its sides. */
  readonly source: string
  readonly target: string
  /** What the aligner says of exactly these texts; empty while that is not known. */
  readonly reasons: readonly Reason[]
  /** How long translations are in this article; null while it has too few to say. */
  readonly proportion: Proportion | null
}

/** A stretch of the joined text of a side of a bead, in UTF-16 offsets. */
export interface SideSpan extends Span {
  readonly side: Side
}

/** What would mend a finding: this text in the place of a stretch. */
export interface Fix extends SideSpan {
  readonly text: string
}

/** What a check reports of a bead. */
export interface Finding {
  /** Tells it from the other findings of the check in the bead, and stays the same while its text does. */
  readonly key: string
  /** Where it is; empty when it is about the bead as a whole. The first one stands for the others. */
  readonly spans: readonly SideSpan[]
  /** Key of its sentence below `checks`, and what the sentence names. */
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  /** The side that lacks something, for findings about what only one side has. */
  readonly lacking?: Side
  /** The fact that only one side has. */
  readonly fact?: Reason
  readonly fix?: Fix
}

/** An example in the manual and the tests. What is left out is as in an ordinary bead from Arabic to English. */
export type Example = Pick<CheckedBead, 'source' | 'target'> &
  Partial<Pick<CheckedBead, 'languages' | 'reasons' | 'proportion'>>

/**
 * A check: a plain object, listed in index.ts. Its name and description are the strings
 * `checks.name-<id>` and `checks.about-<id>`.
 */
export interface Check {
  readonly id: string
  /** An `error` is wrong in almost every text; a `warning` wants a look. */
  readonly severity: 'error' | 'warning'
  /** The MQM categories that an issue of it may have, the best first; by what is lacking when left out. */
  readonly categories?: readonly string[]
  readonly appliesTo: (bead: CheckedBead) => boolean
  readonly find: (bead: CheckedBead) => readonly Finding[]
  /** For the manual and the tests: no good one has a finding, each bad one has. */
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] }
}
