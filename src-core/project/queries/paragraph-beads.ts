import type { Article, Bead, ReviewStatus } from '../model'

/** A paragraph bead: rows that belong together, from `start` to before `end`. */
export interface ParagraphBead {
  readonly start: number
  readonly end: number
  /** Approved when all its beads are, a query when one of them is, else unreviewed. */
  readonly status: ReviewStatus
  /** That of its most doubtful bead; null when a person made them all. */
  readonly confidence: number | null
}

const known = new WeakMap<readonly Bead[], readonly ParagraphBead[]>()

/** The paragraph beads of an article, in the order of the grid. */
export function paragraphBeads(article: Article): readonly ParagraphBead[] {
  const found = known.get(article.beads) ?? findParagraphs(article.beads)
  known.set(article.beads, found)
  return found
}

/** The paragraph bead that the row at this index is in. */
export function paragraphAt(
  article: Article,
  index: number,
): { readonly start: number; readonly end: number } {
  const { beads } = article
  const start = beads.findLastIndex((bead, at) => at <= index && bead.startsParagraph)
  const next = beads.findIndex((bead, at) => at > index && bead.startsParagraph)
  return { start: Math.max(start, 0), end: next < 0 ? beads.length : next }
}

/** Ids of the beads of the paragraph bead that this bead is in. */
export function beadsOfParagraph(article: Article, index: number): readonly string[] {
  const { start, end } = paragraphAt(article, index)
  return article.beads.slice(start, end).map(({ id }) => id)
}

function findParagraphs(beads: readonly Bead[]): readonly ParagraphBead[] {
  const starts = beads.flatMap((bead, index) =>
    index === 0 || bead.startsParagraph ? [index] : [],
  )
  return starts.map((start, order) => {
    const end = starts[order + 1] ?? beads.length
    const members = beads.slice(start, end)
    return { start, end, status: statusOf(members), confidence: confidenceOf(members) }
  })
}

function statusOf(members: readonly Bead[]): ReviewStatus {
  if (members.some(({ review }) => review.status === 'query')) return 'query'
  return members.every(({ review }) => review.status === 'approved') ? 'approved' : 'unreviewed'
}

function confidenceOf(members: readonly Bead[]): number | null {
  return members.reduce<number | null>(
    (least, { confidence }) =>
      confidence !== null && confidence < (least ?? Infinity) ? confidence : least,
    null,
  )
}
