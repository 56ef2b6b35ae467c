import { foldForSearch } from '../../text/search-fold'
import { indexById } from '../index-by-id'
import { sides } from '../model'
import type { Article, Bead, ReviewStatus } from '../model'
import { beadRole } from './bead-role'
import type { BeadRole } from './bead-role'
import { hasChangedText, joinTexts } from './bead-text'
import { foldedTexts } from './folded-text'
import { movedBeads } from './moved-beads'

/** What to look for; a bead has to meet every condition that is set. */
export interface BeadFilter {
  readonly status?: readonly ReviewStatus[]
  readonly role?: readonly BeadRole[]
  /** True: anything but one sentence for one. */
  readonly isNotOneToOne?: boolean
  /** The aligner is less sure than this, 0 to 1. A bead of a person is never doubtful. */
  readonly confidenceBelow?: number
  readonly hasChangedText?: boolean
  readonly isMoved?: boolean
  /** On either side, folded: spelling variants, vowel marks and case do not matter. */
  readonly text?: string
}

/** Indices of the beads that a filter lets through, in the order of the grid. */
export function filterBeads(article: Article, filter: BeadFilter): readonly number[] {
  const matches = beadMatcher(article, filter)
  return article.beads.flatMap((bead, index) => (matches(bead) ? [index] : []))
}

/** The question whether a bead of this article meets all conditions of a filter. */
export function beadMatcher(article: Article, filter: BeadFilter): (bead: Bead) => boolean {
  const wanted = foldForSearch(filter.text ?? '')
  return (bead) =>
    (filter.status?.includes(bead.review.status) ?? true) &&
    (filter.role?.includes(beadRole(article, bead)) ?? true) &&
    is(filter.isNotOneToOne, () => bead.source.length !== 1 || bead.target.length !== 1) &&
    (filter.confidenceBelow === undefined || isDoubtful(bead, filter.confidenceBelow)) &&
    is(filter.hasChangedText, () => sides.some((side) => hasChangedText(article, bead, side))) &&
    is(filter.isMoved, () => movedBeads(article).has(bead.id)) &&
    (wanted === '' || contains(article, bead, wanted))
}

/** Whether the aligner is less sure of a bead than `limit`, and nobody has confirmed it. */
export function isDoubtful({ alignedBy, confidence }: Bead, limit: number): boolean {
  return alignedBy === 'aligner' && confidence !== null && confidence < limit
}

function is(wanted: boolean | undefined, test: () => boolean): boolean {
  return wanted === undefined || test() === wanted
}

function contains(article: Article, bead: Bead, wanted: string): boolean {
  return sides.some((side) => {
    const index = indexById(article[side])
    const folded = foldedTexts(article[side])
    const texts = bead[side].map((id) => folded[index.get(id) ?? -1] ?? '')
    return texts.length === 1 ? texts[0]?.includes(wanted) : joinTexts(texts).includes(wanted)
  })
}
