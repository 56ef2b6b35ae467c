import { hasMark, startOfRow } from '../../../src-core/project/queries/overview'
import type {
  Overview,
  OverviewMark,
  OverviewSpan,
} from '../../../src-core/project/queries/overview'

/** How strong a line of pixels is drawn at least, of whose beads only a few bear the mark. */
const faintest = 0.25

/** The colours of the strip, from the tokens. */
export interface OverviewColours {
  /** Of the strip itself. */
  readonly ground: string
  readonly approved: string
  readonly attention: string
  readonly changed: string
  readonly furniture: string
}

/**
 * A lane of the strip: place and width are shares of its width. A mark that runs all along its bead shows
 * how much is so; one that does not is a tick of at most `ticks` pixels in the middle of it.
 */
interface Lane {
  readonly mark: OverviewMark
  readonly colour: keyof OverviewColours
  readonly from: number
  readonly width: number
  readonly ticks?: number
}

/**
 * Each mark has a lane of its own, so that no meaning hangs on colour: what is approved grows along the
 * left edge, corrections stand in the middle, doubt and empty sides on the right, and a query goes across,
 * below the others, so that it hides none of them.
 */
const lanes: readonly Lane[] = [
  { mark: 'furniture', colour: 'furniture', from: 0.4, width: 0.2 },
  { mark: 'query', colour: 'attention', from: 0, width: 1, ticks: 2.5 },
  { mark: 'approved', colour: 'approved', from: 0.06, width: 0.24 },
  { mark: 'changed', colour: 'changed', from: 0.36, width: 0.26, ticks: 6 },
  { mark: 'doubtful', colour: 'attention', from: 0.68, width: 0.26, ticks: 4 },
  { mark: 'empty-side', colour: 'attention', from: 0.68, width: 0.26, ticks: 4 },
]

/**
 * Draws an overview in device pixels, `scale` of them to a pixel of the window. One pass over the beads a
 * lane; beads that fall on the same pixels are drawn together, the fainter the fewer of them bear the mark.
 */
export function drawOverview(
  context: CanvasRenderingContext2D,
  overview: Overview,
  colours: OverviewColours,
  scale: number,
): void {
  const { width, height } = context.canvas
  context.clearRect(0, 0, width, height)
  for (const lane of lanes) {
    context.fillStyle = colours[lane.colour]
    const left = Math.round(lane.from * width)
    const laneWidth = Math.max(1, Math.round(lane.width * width))
    const share = sharesOfPixels(overview, lane, height, scale)
    let top = 0
    while (top < height) {
      const strength = share[top] ?? 0
      let bottom = top + 1
      while (bottom < height && share[bottom] === strength) bottom += 1
      if (strength > 0) {
        context.globalAlpha = faintest + (1 - faintest) * strength
        context.fillRect(left, top, laneWidth, bottom - top)
      }
      top = bottom
    }
  }
  context.globalAlpha = 1
}

/** How much of what a filter hides shows through. */
const dimmed = 0.22

/** Lets what the grid does not show fade into the ground. */
export function dimHidden(
  context: CanvasRenderingContext2D,
  hidden: readonly OverviewSpan[],
  ground: string,
): void {
  const { width, height } = context.canvas
  context.fillStyle = ground
  context.globalAlpha = 1 - dimmed
  for (const { start, end } of hidden) {
    context.fillRect(0, start * height, width, (end - start) * height)
  }
  context.globalAlpha = 1
}

/** How much of each line of pixels bears the mark of a lane, 0 to 1. */
function sharesOfPixels(
  overview: Overview,
  lane: Lane,
  height: number,
  scale: number,
): Float32Array {
  const shares = new Float32Array(height)
  for (let row = 0; row < overview.ends.length; row += 1) {
    if (!hasMark(overview, row, lane.mark)) continue
    const start = startOfRow(overview, row) * height
    const end = (overview.ends[row] ?? 1) * height
    if (end - start < 2 * scale) addThin(shares, start, end)
    else fillWide(shares, start, end, lane, scale)
  }
  return shares
}

/** Of many beads on few pixels each counts for the part of the line that it takes. */
function addThin(shares: Float32Array, start: number, end: number): void {
  for (let line = Math.floor(start); line < end && line < shares.length; line += 1) {
    const part = Math.min(end, line + 1) - Math.max(start, line)
    shares[line] = Math.min(1, (shares[line] ?? 0) + part)
  }
}

/** A bead of several pixels is drawn whole, less a gap that parts it from the next one. */
function fillWide(
  shares: Float32Array,
  start: number,
  end: number,
  lane: Lane,
  scale: number,
): void {
  const gap = lane.ticks === undefined ? 0 : scale
  const length = Math.min(end - start - gap, (lane.ticks ?? Infinity) * scale)
  const top = Math.round(lane.ticks === undefined ? start : (start + end - length) / 2)
  shares.fill(1, top, Math.max(top + 1, Math.round(top + length)))
}
