import type { Article, Bead } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'

const lineHeightPx = 34
const charactersPerLine = 62
const paddingPx = 18

const ofBeads = new WeakMap<Bead, number>()
const ofLists = new WeakMap<readonly Bead[], Float64Array>()

/**
 * A guess at the height of a row before it is drawn, in pixels: from the longer of its texts. Guessed once
 * for each bead, since the grid asks for all of its 20,000 rows whenever one of them has been measured.
 */
export function estimateRowHeight(article: Article, index: number): number {
  const heights = heightsOf(article.beads)
  const known = heights[index] ?? 0
  if (known > 0) return known
  const height = heightOf(article, article.beads[index])
  heights[index] = height
  return height
}

/** The heights guessed so far for a list, 0 where none is. */
function heightsOf(beads: readonly Bead[]): Float64Array {
  const known = ofLists.get(beads)
  if (known !== undefined) return known
  const heights = new Float64Array(beads.length)
  ofLists.set(beads, heights)
  return heights
}

function heightOf(article: Article, bead: Bead | undefined): number {
  if (bead === undefined) return lineHeightPx + paddingPx
  const known = ofBeads.get(bead)
  if (known !== undefined) return known
  const longer = Math.max(
    beadText(article, bead, 'source').length,
    beadText(article, bead, 'target').length,
  )
  const height = Math.max(1, Math.ceil(longer / charactersPerLine)) * lineHeightPx + paddingPx
  ofBeads.set(bead, height)
  return height
}
