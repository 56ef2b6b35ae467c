import { indexById } from '../index-by-id'
import { isFurniture } from '../model'
import type { Article, Bead, Side } from '../model'

/**
 * What a bead is to a reader: a translation has text on both sides, an omission none in the target, an
 * addition none in the source; furniture is no text of the article, whatever sides it has.
 */
export type BeadRole = 'translation' | 'omission' | 'addition' | 'furniture'

/** The role of a bead, from its sides and the kinds of its sentences. A text that was deleted is none. */
export function beadRole(article: Article, bead: Bead): BeadRole {
  if (isAllFurniture(article, bead, 'source') && isAllFurniture(article, bead, 'target')) {
    return 'furniture'
  }
  if (!hasText(article, bead, 'target')) return 'omission'
  return hasText(article, bead, 'source') ? 'translation' : 'addition'
}

function isAllFurniture(article: Article, bead: Bead, side: Side): boolean {
  const index = indexById(article[side])
  return bead[side].every((id) => isFurniture(article[side][index.get(id) ?? -1]?.kind ?? 'body'))
}

function hasText(article: Article, bead: Bead, side: Side): boolean {
  const index = indexById(article[side])
  return bead[side].some((id) => /\S/u.test(article[side][index.get(id) ?? -1]?.text ?? ''))
}
