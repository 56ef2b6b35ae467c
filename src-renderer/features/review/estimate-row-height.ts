import { sides } from '../../../src-core/project/model'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { sharedEnds } from '../../../src-core/project/queries/shared-ends'
import type { Appearance, Density } from '../../../src-core/settings/appearance'
import { directionOf } from '../../../src-core/text/languages'

/** The width of a letter on average, as a share of the size of the bundled typefaces. */
const letterWidths = { ltr: 7.75 / 17, rtl: 7.1 / 19 } as const

/** What a row has beside its lines, and a row of one line at least, in pixels: as in tokens.css. */
const roomOf = {
  compact: { paddingPx: 8, leastHeightPx: 44 },
  normal: { paddingPx: 16, leastHeightPx: 55 },
  spacious: { paddingPx: 30, leastHeightPx: 68 },
} as const satisfies Readonly<Record<Density, unknown>>

/** Beside the letters of a column: padding of its cell; beside the columns: the spine, the padding of the row. */
const cellPaddingPx = 24
const rowPaddingPx = 48
const spineWidthPx = 92
const widestPx = 1480

/** A line has no more letters than this, however wide the column, and falls so many short of its width. */
const mostLetters = 84
const lettersLeft = 2.5

interface Guesses {
  readonly beads: readonly Bead[]
  /** Characters of each side of each bead, in the order of the article; -1 where nobody has asked yet. */
  readonly lengths: Readonly<Record<Side, Int32Array>>
}

let last: Guesses | null = null

/** The width of a column of text in a grid of this width, in pixels. */
export function columnWidth(gridWidthPx: number): number {
  const columns = Math.min(gridWidthPx, widestPx) - rowPaddingPx - spineWidthPx
  return Math.max(120, columns / 2 - cellPaddingPx)
}

/**
 * Guesses the height of a row before it is drawn, in pixels: from the text that takes more lines. Lengths
 * are counted once for each bead, since the grid asks for all of its 20,000 rows whenever they have moved.
 */
export function rowHeights(
  article: Article,
  rows: GridRows,
  columnWidthPx: number,
  appearance: Appearance,
): (index: number) => number {
  const guesses = guessesFor(article.beads)
  const { paddingPx, leastHeightPx } = roomOf[appearance.density]
  const columns = sides.map((side) => {
    const direction = directionOf(article.languages[side])
    const { sizePx, lineHeight } = appearance.lettering[direction === 'rtl' ? 'arabic' : 'latin']
    const lineHeightPx = sizePx * lineHeight
    const letterWidthPx = sizePx * letterWidths[direction]
    // Lines are broken between words, so that each is left a little short.
    const lettersPerLine = Math.min(columnWidthPx / letterWidthPx, mostLetters) - lettersLeft
    return { side, lineHeightPx, lettersPerLine }
  })
  return (index) => {
    const start = rows.starts[index] ?? 0
    const end = rows.ends[index] ?? 0
    let tallest = 0
    for (const { side, lineHeightPx, lettersPerLine } of columns) {
      let length = 0
      for (let place = start; place < end; place += 1) {
        length += lengthOf(article, guesses, place, side)
      }
      tallest = Math.max(tallest, Math.ceil(length / lettersPerLine) * lineHeightPx)
    }
    return Math.max(leastHeightPx, Math.round(tallest + paddingPx))
  }
}

/** The guesses for a list, those for beads of the list before taken from there. */
function guessesFor(beads: readonly Bead[]): Guesses {
  if (last?.beads === beads) return last
  const known = last
  if (known?.beads.length === beads.length) {
    const { head, tail } = sharedEnds(known.beads, beads)
    for (const side of sides) known.lengths[side].fill(-1, head, beads.length - tail)
    last = { beads, lengths: known.lengths }
    return last
  }
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
