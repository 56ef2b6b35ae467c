import type { Article } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'

const lineHeightPx = 34
const charactersPerLine = 62
const paddingPx = 18

/** A guess at the height of a row before it is drawn, in pixels: from the longer of its texts. */
export function estimateRowHeight(article: Article, index: number): number {
  const bead = article.beads[index]
  if (bead === undefined) return lineHeightPx + paddingPx
  const longer = Math.max(
    beadText(article, bead, 'source').length,
    beadText(article, bead, 'target').length,
  )
  return Math.max(1, Math.ceil(longer / charactersPerLine)) * lineHeightPx + paddingPx
}
