import type { Article, Bead } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { sharedEnds } from '../../../src-core/project/queries/shared-ends'

const lineHeightPx = 34
const charactersPerLine = 62
const paddingPx = 18

interface Guesses {
  readonly beads: readonly Bead[]
  /** In the order of the rows; 0 where nobody has asked yet. */
  readonly heights: Float64Array
}

let last: Guesses | null = null

/**
 * A guess at the height of a row before it is drawn, in pixels: from the longer of its texts. Guessed once
 * for each bead, since the grid asks for all of its 20,000 rows whenever one of them has been measured.
 */
export function estimateRowHeight(article: Article, index: number): number {
  const { heights } = guessesFor(article.beads)
  const known = heights[index] ?? 0
  if (known > 0) return known
  const height = heightOf(article, index)
  heights[index] = height
  return height
}

/** The guesses for a list, those for beads of the list before taken from there. */
function guessesFor(beads: readonly Bead[]): Guesses {
  if (last?.beads === beads) return last
  const heights = new Float64Array(beads.length)
  if (last !== null) {
    const { head, tail } = sharedEnds(last.beads, beads)
    heights.set(last.heights.subarray(0, head))
    heights.set(last.heights.subarray(last.heights.length - tail), beads.length - tail)
  }
  last = { beads, heights }
  return last
}

function heightOf(article: Article, index: number): number {
  const bead = article.beads[index]
  const texts =
    bead === undefined ? [] : [beadText(article, bead, 'source'), beadText(article, bead, 'target')]
  const longest = Math.max(0, ...texts.map((text) => text.length))
  return Math.max(1, Math.ceil(longest / charactersPerLine)) * lineHeightPx + paddingPx
}
