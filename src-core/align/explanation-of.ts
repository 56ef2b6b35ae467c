import type { Article, Side } from '../project/model'
import { placeOf } from '../project/index-by-id'
import { sentencesOf } from '../project/sentences-of'
import type { Anchor, Bitext, Unit } from './align'

/** A bead among those around it, as `Aligner.explain` takes it. */
export interface Explanation {
  readonly bitext: Bitext
  readonly beads: readonly Anchor[]
  /** Which of the beads is asked about. */
  readonly at: number
}

/** Beads on each side that are compared with: enough to learn the words of the text, few enough to be quick. */
const reach = 60

/** What it takes to explain a bead as its text reads now; null when the article has no such bead. */
export function explanationOf(article: Article, bead: string): Explanation | null {
  const row = placeOf(article.beads, bead)
  if (row === undefined) return null
  const first = Math.max(0, row - reach)
  const units: Record<Side, Unit[]> = { source: [], target: [] }
  const beads = article.beads.slice(first, row + reach + 1).map((around): Anchor => {
    const add = (side: Side): readonly number[] =>
      sentencesOf(article, around, side).map(
        ({ text, kind }) => units[side].push({ text, kind }) - 1,
      )
    return { source: add('source'), target: add('target') }
  })
  return { bitext: { languages: article.languages, ...units }, beads, at: row - first }
}
