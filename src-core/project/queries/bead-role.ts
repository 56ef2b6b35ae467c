import { indexById } from '../index-by-id'
import { isFurniture } from '../model'
import type { Article, Bead, Side } from '../model'

/**
 * What a bead is to a reader: a translation has both sides, an omission no target, an addition no
 * source; furniture is no text of the article, whatever sides it has.
 */
export type BeadRole = 'translation' | 'omission' | 'addition' | 'furniture'

/** The role of a bead, from its sides and the kinds of its sentences. */
export function beadRole(article: Article, bead: Bead): BeadRole {
  if (isAllFurniture(article, bead, 'source') && isAllFurniture(article, bead, 'target')) {
    return 'furniture'
  }
  if (bead.target.length === 0) return 'omission'
  return bead.source.length === 0 ? 'addition' : 'translation'
}

function isAllFurniture(article: Article, bead: Bead, side: Side): boolean {
  const index = indexById(article[side])
  return bead[side].every((id) => isFurniture(article[side][index.get(id) ?? -1]?.kind ?? 'body'))
}
