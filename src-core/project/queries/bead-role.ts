import { isFurniture } from '../model'
import type { Article, Bead } from '../model'
import { sentencesOf } from '../sentences-of'

/**
 * What a bead is to a reader: a translation has both sides, an omission no target, an addition no
 * source; furniture is no text of the article, whatever sides it has.
 */
export type BeadRole = 'translation' | 'omission' | 'addition' | 'furniture'

/** The role of a bead, from its sides and the kinds of its sentences. */
export function beadRole(article: Article, bead: Bead): BeadRole {
  const isAllFurniture = (side: 'source' | 'target'): boolean =>
    sentencesOf(article, bead, side).every(({ kind }) => isFurniture(kind))
  if (isAllFurniture('source') && isAllFurniture('target')) return 'furniture'
  if (bead.target.length === 0) return 'omission'
  return bead.source.length === 0 ? 'addition' : 'translation'
}
