import { directionOf } from '../text/languages'
import type { LanguageTag, Side } from './model'

/**
 * The sides in the order of their columns on the screen, from left to right. A text that runs from the
 * right stands on the right, as on facing pages of a bilingual book, in every language of the interface;
 * of two texts of one direction the source comes first in reading order.
 */
export function columnSides(languages: Readonly<Record<Side, LanguageTag>>): readonly [Side, Side] {
  const isSourceRight = directionOf(languages.source) === 'rtl'
  return isSourceRight ? ['target', 'source'] : ['source', 'target']
}
