import type { Unit } from '../../src-core/align/align'

/**
 * Texts that are already cut into units. What each is on its page is not asked: they may be sentences,
 * and the signs of furniture are those of paragraphs.
 */
export function unitsOf(texts: readonly string[]): readonly Unit[] {
  return texts.map((text) => ({ text, kind: 'body' }))
}
