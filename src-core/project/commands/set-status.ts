import { findRows } from '../find-row'
import type { Row } from '../find-row'
import { unreviewed } from '../model'
import type { Article, Bead, ReviewStatus } from '../model'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceBeads } from './replace-in-place'

/** Who decides, and when (ISO 8601). */
export interface Decision {
  readonly author: string
  readonly at: string
}

const stepNames = {
  approved: 'approve-beads',
  query: 'query-beads',
  unreviewed: 'reopen-beads',
} as const satisfies Record<ReviewStatus, string>

/**
 * Sets the status of beads: one, those of a paragraph, or any selection; beads that have it keep who
 * set it and when.
 */
export function setStatus(
  article: Article,
  beads: readonly string[],
  status: ReviewStatus,
  decision: Decision,
): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  if (rows.length === 0) return refuse('nothing-selected')
  const others = rows.filter(({ bead }) => bead.review.status !== status)
  const [first] = others
  if (first === undefined) return refuse('same-status')
  const values = { count: others.length, first: first.index + 1 }
  return doable(stepNames[status], values, review(article, others, status, decision), first.bead.id)
}

/** Approves every bead above this one that nobody has reviewed. Queries stay: they wait for an answer. */
export function approveAbove(article: Article, bead: string, decision: Decision): Outcome {
  const rows = findRows(article, [bead])
  const [row] = rows ?? []
  if (row === undefined) return refuse('no-such-bead')
  const above = article.beads
    .slice(0, row.index)
    .map((candidate, index): Row => ({ index, bead: candidate }))
    .filter((candidate) => candidate.bead.review.status === 'unreviewed')
  if (above.length === 0) return refuse('nothing-above')
  const values = { count: above.length, first: row.index + 1 }
  return doable('approve-above', values, review(article, above, 'approved', decision), bead)
}

function review(article: Article, rows: readonly Row[], status: ReviewStatus, decision: Decision) {
  const beads = rows.map(({ index, bead }) => [index, reviewed(bead, status, decision)] as const)
  return batch(replaceBeads(article, new Map(beads)))
}

/** Approving says that the alignment is right as well, so the aligner leaves the bead alone from now on. */
export function approved(bead: Bead, { author, at }: Decision): Bead {
  return { ...bead, alignedBy: 'person', review: { status: 'approved', by: author, at } }
}

function reviewed(bead: Bead, status: ReviewStatus, decision: Decision): Bead {
  switch (status) {
    case 'approved':
      return approved(bead, decision)
    case 'query':
      return { ...bead, review: { status, by: decision.author, at: decision.at } }
    case 'unreviewed':
      return { ...bead, review: unreviewed }
  }
}
