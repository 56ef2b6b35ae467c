import type { Anchor } from '../../align/align'
import { indexById } from '../index-by-id'
import type { Article, Side } from '../model'
import { isConfirmed } from './is-confirmed'

/**
 * The beads that a person confirmed, as the aligner wants them: by places in the two texts. Where only
 * some beads may be aligned anew (`free`, their ids), all others are anchors too.
 */
export function confirmedAnchors(
  article: Article,
  free: readonly string[] | null = null,
): readonly Anchor[] {
  const isFree = new Set(free)
  const places = (side: Side, ids: readonly string[]): readonly number[] =>
    ids.map((id) => indexById(article[side]).get(id) ?? 0)
  const anchors = article.beads.filter(
    (bead) => isConfirmed(bead) || (free !== null && !isFree.has(bead.id)),
  )
  return anchors.map(({ source, target }) => ({
    source: places('source', source),
    target: places('target', target),
  }))
}
