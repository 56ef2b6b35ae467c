import { findRows } from '../find-row'
import type { Article, Bead } from '../model'
import { paragraphBeads } from '../queries/paragraph-beads'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceBeads } from './replace-in-place'

/**
 * Joins the paragraph beads that these beads are in, which have to follow one another, into one. The
 * sentence beads and their review stay.
 */
export function mergeParagraphBeads(article: Article, beads: readonly string[]): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  const touched = paragraphBeads(article).flatMap((paragraph, number) =>
    rows.some(({ index }) => index >= paragraph.start && index < paragraph.end)
      ? [{ ...paragraph, number }]
      : [],
  )
  const [first, ...rest] = touched
  if (first === undefined || rest.length === 0) return refuse('one-paragraph-only')
  if (rest.some(({ number }, order) => number !== first.number + order + 1)) {
    return refuse('beads-apart')
  }
  const joined = new Map<number, Bead>()
  for (const { start } of rest) {
    const bead = article.beads[start]
    if (bead !== undefined) joined.set(start, { ...bead, startsParagraph: false })
  }
  const values = { first: first.number + 1, last: first.number + touched.length }
  const focus = article.beads[first.start]?.id ?? null
  return doable('merge-paragraphs', values, batch(replaceBeads(article, joined)), focus)
}
