import { indexById } from '../../../src-core/project/index-by-id'
import { beadPlaces } from '../../../src-core/project/queries/bead-places'
import { rowAt, startOfRow } from '../../../src-core/project/queries/overview'
import { shownGeometries } from '../links/shown-geometries'
import type { ShownPart } from './shown-part'
import type { ArticleOverview } from './use-overview'

/** What the links view shows of the article: told by the source, in whose order the beads stand. */
export const linksPart: ShownPart = {
  scroller: () => shownGeometries()?.source.scroller ?? null,
  window: (shown) => {
    const source = shownGeometries()?.source
    if (source === undefined || shown.article.source.length === 0) return null
    const { scrollTop, clientHeight } = source.scroller
    return {
      start: placeOfSentence(shown, source.positionAt(scrollTop)),
      end: placeOfSentence(shown, source.positionAt(scrollTop + clientHeight)),
    }
  },
  scrollTo: (shown, place) => {
    const source = shownGeometries()?.source
    if (source === undefined) return
    source.scroller.scrollTop = source.yAt(sentenceAt(shown, Math.max(0, place)))
  },
}

/** The place on the strip of a sentence of the source and a fraction of it. */
function placeOfSentence({ article, whole }: ArticleOverview, position: number): number {
  const sentence = Math.min(Math.floor(position), article.source.length - 1)
  const bead = Math.max(0, beadPlaces(article, 'source')[sentence] ?? 0)
  const ids = article.beads[bead]?.source ?? []
  const order = Math.max(0, ids.indexOf(article.source[sentence]?.id ?? ''))
  const share = (order + position - sentence) / Math.max(1, ids.length)
  const start = startOfRow(whole, bead)
  return start + share * ((whole.ends[bead] ?? 1) - start)
}

/** The sentence of the source, and the fraction of it, at a place of the strip. */
function sentenceAt({ article, whole }: ArticleOverview, place: number): number {
  const bead = rowAt(whole, place)
  const from = article.beads.findIndex((each, at) => at >= bead && each.source.length > 0)
  const ids = article.beads[from]?.source
  const first = indexById(article.source).get(ids?.[0] ?? '')
  if (ids === undefined || first === undefined) return article.source.length
  const start = startOfRow(whole, from)
  const share = (place - start) / Math.max(Number.EPSILON, (whole.ends[from] ?? 1) - start)
  return first + Math.min(1, Math.max(0, share)) * ids.length
}
