import { columnSides } from '../column-sides'
import { isFurniture } from '../model'
import type { Article, BlockKind, Sentence, Side } from '../model'
import { sides } from '../model'
import { otherSide } from '../other-side'
import { beadPlaces } from './bead-places'
import { movedBeads } from './moved-beads'
import { ribbonLook, ribbonPath, stubPath } from './ribbon'
import type { Band, RibbonLook } from './ribbon'
import { rowSummary } from './row-summary'
import { unitRuns } from './unit-runs'

/** A sentence in the picture. */
export interface PictureBar extends Band {
  readonly side: Side
  /** Its place among the sentences of its side. */
  readonly place: number
  readonly kind: PictureBarKind
}

export type PictureBarKind = 'heading' | 'text' | 'furniture'

/** What joins the sentences of a bead, or shows that there is nothing to join. */
export interface PictureRibbon {
  /** Place of its bead in the grid. */
  readonly bead: number
  readonly look: RibbonLook
  readonly isMoved: boolean
  /** The side that a null bead has; null for a ribbon with two ends. */
  readonly stub: Side | null
  readonly path: string
}

/** An article as a picture of its alignment: lengths in pixels, from the top left corner. */
export interface AlignmentPicture {
  readonly width: number
  readonly height: number
  /** Where the bars of each side begin and end across, and the ribbons between them. */
  readonly columns: Readonly<Record<Side, Column>>
  readonly bars: Readonly<Record<Side, readonly PictureBar[]>>
  readonly ribbons: readonly PictureRibbon[]
}

/** From left to right, in pixels. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** How much of the width the bars of one side take. */
const columnShare = 0.28

/** A sentence takes as much room as its letters and so many more; the beginning of a paragraph as so many. */
const ownWeight = 14
const paragraphWeight = 14

/** The picture of an article, both texts as high as the picture, whatever their lengths. */
export function alignmentPicture(
  article: Article,
  { width, height }: { readonly width: number; readonly height: number },
): AlignmentPicture {
  const [leftSide] = columnSides(article.languages)
  const left: Column = { left: 0, right: width * columnShare }
  const right: Column = { left: width * (1 - columnShare), right: width }
  const columns =
    leftSide === 'source' ? { source: left, target: right } : { source: right, target: left }
  const bars = {
    source: barsOf(article.source, 'source', height),
    target: barsOf(article.target, 'target', height),
  }
  return {
    width,
    height,
    columns,
    bars,
    ribbons: ribbonsOf(article, bars, { leftSide, from: left.right, to: right.left }),
  }
}

/** The bead at a point of the picture, by its place in the grid: that of the sentence that stands nearest. */
export function beadAtPoint(
  article: Article,
  { columns, bars }: Pick<AlignmentPicture, 'columns' | 'bars'>,
  x: number,
  y: number,
): { readonly bead: number; readonly side: Side } | null {
  const distance = (side: Side): number =>
    Math.max(columns[side].left - x, x - columns[side].right, 0)
  const [side] = sides.toSorted((one, other) => distance(one) - distance(other))
  if (side === undefined) return null
  const found = bars[side].findIndex(({ bottom }) => y <= bottom)
  const place = found < 0 ? bars[side].length - 1 : found
  const bead = beadPlaces(article, side)[place] ?? -1
  return bead < 0 ? null : { bead, side }
}

function barsOf(sentences: readonly Sentence[], side: Side, height: number): readonly PictureBar[] {
  let y = 0
  const bars = sentences.map((sentence, place): PictureBar => {
    if (place > 0 && sentence.startsParagraph) y += paragraphWeight
    const top = y
    y += sentence.text.length + ownWeight
    return { side, place, kind: barKind(sentence.kind), top, bottom: y }
  })
  const scale = y === 0 ? 0 : height / y
  return bars.map((bar) => ({ ...bar, top: bar.top * scale, bottom: bar.bottom * scale }))
}

function barKind(kind: BlockKind): PictureBarKind {
  if (kind === 'heading') return 'heading'
  return isFurniture(kind) ? 'furniture' : 'text'
}

interface Room {
  readonly leftSide: Side
  readonly from: number
  readonly to: number
}

function ribbonsOf(
  article: Article,
  bars: AlignmentPicture['bars'],
  { leftSide, from, to }: Room,
): readonly PictureRibbon[] {
  const moved = movedBeads(article)
  const middle = (from + to) / 2
  return article.beads.flatMap((bead, place): readonly PictureRibbon[] => {
    const bandsOf = (side: Side): readonly Band[] =>
      unitRuns(article, [bead], side).map(({ first, last }) => ({
        top: bars[side][first]?.top ?? 0,
        bottom: bars[side][last]?.bottom ?? 0,
      }))
    const ribbon = {
      bead: place,
      look: ribbonLook(rowSummary(article, [bead])),
      isMoved: moved.has(bead.id),
    }
    const bands = { source: bandsOf('source'), target: bandsOf('target') }
    for (const side of sides) {
      if (bands[otherSide(side)].length > 0) continue
      const start = side === leftSide ? from : to
      return bands[side].map((band) => ({
        ...ribbon,
        stub: side,
        path: stubPath(start, band, middle),
      }))
    }
    const rightSide = otherSide(leftSide)
    return bands[leftSide].flatMap((one) =>
      bands[rightSide].map((other) => ({
        ...ribbon,
        stub: null,
        path: ribbonPath(from, one, to, other),
      })),
    )
  })
}
