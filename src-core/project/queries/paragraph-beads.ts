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
  const paragraphs: ParagraphBead[] = []
  let start = 0
  for (let end = 1; end <= beads.length; end += 1) {
    if (end < beads.length && beads[end]?.startsParagraph !== true) continue
    paragraphs.push(paragraphOf(beads, start, end))
    start = end
  }
  return paragraphs
}

function paragraphOf(beads: readonly Bead[], start: number, end: number): ParagraphBead {
  let approved = 0
  let queries = 0
  let confidence: number | null = null
  for (const bead of beads.slice(start, end)) {
    if (bead.review.status === 'approved') approved += 1
    if (bead.review.status === 'query') queries += 1
    if (bead.confidence !== null && bead.confidence < (confidence ?? Infinity)) {
      confidence = bead.confidence
    }
  }
  const status = queries > 0 ? 'query' : approved === end - start ? 'approved' : 'unreviewed'
  return { start, end, status, confidence }
}
