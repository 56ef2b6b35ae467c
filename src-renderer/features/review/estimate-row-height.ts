import { sides } from '../../../src-core/project/model'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { sharedEnds } from '../../../src-core/project/queries/shared-ends'

const lineHeightPx = 34
const charactersPerLine = 62
const paddingPx = 18

interface Guesses {
  readonly beads: readonly Bead[]
  /** Characters of each side of each bead, in the order of the article; -1 where nobody has asked yet. */
  readonly lengths: Readonly<Record<Side, Int32Array>>
}

let last: Guesses | null = null

/**
 * A guess at the height of a row before it is drawn, in pixels: from the longer of its texts. These are
 * counted once for each bead, since the grid asks for all of its 20,000 rows whenever they have moved.
 */
export function estimateRowHeight(article: Article, rows: GridRows, index: number): number {
  const guesses = guessesFor(article.beads)
  const start = rows.starts[index] ?? 0
  const end = rows.ends[index] ?? 0
  const lengths = sides.map((side) => {
    let length = 0
    for (let place = start; place < end; place += 1)
      length += lengthOf(article, guesses, place, side)
    return length
  })
  return Math.max(1, Math.ceil(Math.max(...lengths) / charactersPerLine)) * lineHeightPx + paddingPx
}

/** The guesses for a list, those for beads of the list before taken from there. */
function guessesFor(beads: readonly Bead[]): Guesses {
  if (last?.beads === beads) return last
  const known = last
  const { head, tail } = known === null ? { head: 0, tail: 0 } : sharedEnds(known.beads, beads)
  const lengthsOf = (side: Side): Int32Array => {
    const lengths = new Int32Array(beads.length).fill(-1)
    if (known === null) return lengths
    lengths.set(known.lengths[side].subarray(0, head))
    lengths.set(known.lengths[side].subarray(known.beads.length - tail), beads.length - tail)
    return lengths
  }
  last = { beads, lengths: { source: lengthsOf('source'), target: lengthsOf('target') } }
  return last
}

function lengthOf(article: Article, { lengths }: Guesses, place: number, side: Side): number {
  const known = lengths[side][place] ?? 0
  if (known >= 0) return known
  const bead = article.beads[place]
  const length = bead === undefined ? 0 : beadText(article, bead, side).length
  lengths[side][place] = length
  return length
}
