import type { Anchor } from '../../align/align'
import { indexById } from '../index-by-id'
import type { Article, Side } from '../model'
import { isConfirmed } from './is-confirmed'

/** The beads that a person confirmed, as the aligner wants them: by places in the two texts. */
export function confirmedAnchors(article: Article): readonly Anchor[] {
  const places = (side: Side, ids: readonly string[]): readonly number[] =>
    ids.map((id) => indexById(article[side]).get(id) ?? 0)
  return article.beads.filter(isConfirmed).map(({ source, target }) => ({
    source: places('source', source),
    target: places('target', target),
  }))
}
