import type { QualityModel } from '../quality/quality-model'
import type { Issue, Thread } from './annotations'

/**
 * The state of a project. Plain immutable values; they change only through `Change` (see change.ts).
 *
 * An article keeps three flat lists: the sentences of the source in the order of its text, those of the
 * target in the order of theirs, and the beads in the order of the grid. Paragraphs and paragraph beads
 * are marked by a flag on their first member, so a correction touches a few neighbours and nothing else.
 */

/** A side of an article, by direction of translation, never by place on the screen. */
export type Side = 'source' | 'target'

export const sides = ['source', 'target'] as const satisfies readonly Side[]

/** BCP 47 tag of a text, for instance `ar`, `en` or `ar-LB`. */
export type LanguageTag = string

/** What a block is on its page. All kinds but `body`, `heading` and `list-item` are furniture. */
export const blockKinds = [
  'body',
  'heading',
  'list-item',
  'byline',
  'date',
  'caption',
  'pull-quote',
  'link',
  'other',
] as const

/** One of `blockKinds`. */
export type BlockKind = (typeof blockKinds)[number]

/** Whether a block of this kind stands on the page without belonging to the article. */
export function isFurniture(kind: BlockKind): boolean {
  return kind !== 'body' && kind !== 'heading' && kind !== 'list-item'
}

/** A sentence: the smallest unit of a side. Its id never changes; an edit keeps it. */
export interface Sentence {
  readonly id: string
  /** The text as imported. Never changes. Empty for a sentence that a person inserted. */
  readonly imported: string
  /** The corrected text; equal to `imported` until somebody edits it. */
  readonly text: string
  /**
   * The text up to which changes were accepted; absent while it is the imported one. The difference from
   * it to `text` is what is marked as changed (see queries/tracked-changes.ts).
   */
  readonly accepted?: string
  /** True on the first sentence of a paragraph. */
  readonly startsParagraph: boolean
  readonly kind: BlockKind
  /**
   * Ids of all sentences that this one descends from by splitting and merging, older ones first; empty for
   * an imported sentence.
   */
  readonly parents: readonly string[]
  /**
   * Findings about this sentence that a person found acceptable, by their keys (see checks/check.ts); absent
   * without any. They stay with the sentence wherever it goes.
   */
  readonly acceptable?: readonly string[]
}

export type ReviewStatus = 'unreviewed' | 'approved' | 'query'

export interface Review {
  readonly status: ReviewStatus
  /** Who set the status, and when (ISO 8601); null while unreviewed. */
  readonly by: string | null
  readonly at: string | null
}

/** What a reason speaks of. */
export type ReasonKind =
  'number' | 'date' | 'name' | 'word' | 'quotation' | 'punctuation' | 'length' | 'position'

/**
 * A piece of evidence for or against a bead, for a person to read. Both texts set: they match
 * (`12 ↔ ١٢`). One of them null: a fact that only one side has. For `length`, `ratio` says how many
 * times longer the target is than the source leads one to expect, and both texts are null.
 */
export interface Reason {
  readonly kind: ReasonKind
  readonly source: string | null
  readonly target: string | null
  readonly ratio?: number
  /**
   * The dictionary of the user that alone knows the match, or best, by its name; `approvedBeads` for what
   * was learned from beads that the user approved. Left out where the program knew it by itself.
   */
  readonly dictionary?: string
}

/** Stands in `Reason.dictionary` for what was learned from the user's own approved beads. */
export const approvedBeads = ''

/**
 * A bead: sentences of the source aligned with sentences of the target (Brown, Lai and Mercer 1991).
 * One side may be empty (a null bead: an omission or an addition). Sentence ids stand in text order.
 */
export interface Bead {
  readonly id: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** True on the first bead of a paragraph bead. */
  readonly startsParagraph: boolean
  /**
   * Calibrated probability that the bead is right, 0 to 1, as the aligner gave it; null when a person
   * put the bead together, or when it came aligned in a file that gives none. A person who approves the aligner's bead leaves the figure as it was.
   */
  readonly confidence: number | null
  readonly reasons: readonly Reason[]
  /**
   * Who decided which sentences belong together: a person made the bead or approved it. The aligner
   * never changes a bead of a person.
   */
  readonly alignedBy: 'aligner' | 'person'
  readonly review: Review
}

/** One text and its translation. */
export interface Article {
  readonly id: string
  readonly title: string
  readonly languages: Readonly<Record<Side, LanguageTag>>
  /** Sentences of a side, in the order of the text. */
  readonly source: readonly Sentence[]
  readonly target: readonly Sentence[]
  /**
   * Every sentence of both sides is in exactly one bead. Beads with a source stand in the order of
   * their first source sentence, so a unit that the translation moved crosses on the target side; an
   * addition stands where its place in the target text is.
   */
  readonly beads: readonly Bead[]
  /** Comments, in the order in which the threads were opened; absent without any. */
  readonly threads?: readonly Thread[]
  /** What reviewers marked, in the order in which they did; absent without any. */
  readonly issues?: readonly Issue[]
}

export interface Project {
  readonly id: string
  readonly articles: readonly Article[]
  /** How issues are classified and weighed; absent for the model that the app comes with. */
  readonly quality?: QualityModel
}

export const unreviewed: Review = { status: 'unreviewed', by: null, at: null }
