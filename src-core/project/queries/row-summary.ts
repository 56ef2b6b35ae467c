import { sides } from '../model'
import type { Article, Bead, ReviewStatus, Side } from '../model'
import { beadRole } from './bead-role'
import type { BeadRole } from './bead-role'
import { isDoubtful, lowConfidence } from './is-doubtful'

/** What is to be said of a row of the grid as a whole; of a row of one bead, what is said of the bead. */
export interface RowSummary {
  /**
   * A query when one of its beads is, approved when all are; `mixed` when some are approved and others
   * not reviewed yet.
   */
  readonly status: ReviewStatus | 'mixed'
  /** What all its beads are that are not furniture, or `translation` where they differ. */
  readonly role: BeadRole
  /** The lowest of its beads that nobody has reviewed; null when there is none to tell. */
  readonly confidence: number | null
  /** Whether one of its beads is doubtful and nobody has reviewed it. */
  readonly isDoubtful: boolean
  readonly approvedCount: number
  /** How many sentences it has on each side. */
  readonly sentences: Readonly<Record<Side, number>>
}

/** Sums up the beads of a row. */
export function rowSummary(article: Article, beads: readonly Bead[]): RowSummary {
  const open = beads.filter(({ review }) => review.status === 'unreviewed')
  const confidences = open.flatMap(({ confidence }) => confidence ?? [])
  const approvedCount = beads.filter(({ review }) => review.status === 'approved').length
  const [source, target] = sides.map((side) =>
    beads.reduce((sum, bead) => sum + bead[side].length, 0),
  )
  return {
    status: statusOf(beads, approvedCount),
    role: roleOf(article, beads),
    confidence: confidences.length === 0 ? null : Math.min(...confidences),
    isDoubtful: open.some((bead) => isDoubtful(bead, lowConfidence)),
    approvedCount,
    sentences: { source: source ?? 0, target: target ?? 0 },
  }
}

function statusOf(beads: readonly Bead[], approvedCount: number): RowSummary['status'] {
  if (beads.some(({ review }) => review.status === 'query')) return 'query'
  if (approvedCount === 0) return 'unreviewed'
  return approvedCount === beads.length ? 'approved' : 'mixed'
}

function roleOf(article: Article, beads: readonly Bead[]): BeadRole {
  const roles = new Set(beads.map((bead) => beadRole(article, bead)))
  if (roles.size > 1) roles.delete('furniture')
  const [only, ...others] = roles
  return only === undefined || others.length > 0 ? 'translation' : only
}
