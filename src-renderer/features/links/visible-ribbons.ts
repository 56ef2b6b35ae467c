import type { Article, Side } from '../../../src-core/project/model'
import { beadPlaces } from '../../../src-core/project/queries/bead-places'
import { gridRowAt, rowOfBead } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { ribbonLook, ribbonPath, stubPath } from '../../../src-core/project/queries/ribbon'
import type { Band, RibbonLook } from '../../../src-core/project/queries/ribbon'
import { rowSummary } from '../../../src-core/project/queries/row-summary'
import { unitRuns } from '../../../src-core/project/queries/unit-runs'
import { columnSides } from '../../../src-core/project/column-sides'
import type { PaneGeometry } from './pane-geometry'

/** A ribbon as it is drawn between the texts. */
export interface Ribbon {
  readonly row: string
  /** The first bead of its row, and all of them. */
  readonly bead: string
  readonly beads: readonly string[]
  readonly look: RibbonLook
  readonly path: string
  /** The side that it has when the other one is empty; null for a ribbon with two ends. */
  readonly stub: Side | null
  readonly isMoved: boolean
  readonly isSelected: boolean
}

export type PaneGeometries = Readonly<Record<Side, PaneGeometry>>

interface Scene {
  readonly article: Article
  readonly rows: GridRows
  readonly moved: ReadonlySet<string>
  readonly geometries: PaneGeometries
  readonly selectedBead: string | null
  /** Width of the room between the texts, in pixels. */
  readonly width: number
}

/** Ends further away than this, in pixels, are not seen; drawn there, a ribbon leaves the window at the same slant. */
const horizonPx = 6000

/** Ribbons reach so far, in pixels, under the edges of the texts, where their own ends are not seen. */
const edgePx = 2

/** Between two neighbours, so that each can be told from the other. */
const gapPx = 1

/** The ribbons of all rows of which something can be seen, the selected one last, so that it lies on top. */
export function visibleRibbons(scene: Scene): readonly Ribbon[] {
  const { article, geometries, rows } = scene
  const wanted = new Set<number>()
  for (const side of ['source', 'target'] as const) {
    const { scroller, positionAt } = geometries[side]
    const places = beadPlaces(article, side)
    const first = Math.floor(positionAt(scroller.scrollTop))
    const last = Math.floor(positionAt(scroller.scrollTop + scroller.clientHeight))
    for (let place = first; place <= last && place < places.length; place += 1) {
      const row = rowOfBead(rows, places[place] ?? -1)
      if (row !== null) wanted.add(row)
    }
  }
  return [...wanted]
    .flatMap((row) => ribbonsOf(scene, row))
    .sort((one, other) => Number(one.isSelected) - Number(other.isSelected))
}

function ribbonsOf(scene: Scene, index: number): readonly Ribbon[] {
  const { article, rows, geometries, moved, width } = scene
  const row = gridRowAt(rows, index)
  const first = row?.beads[0]
  if (row === null || first === undefined) return []
  const bandsOf = (side: Side): readonly Band[] =>
    unitRuns(article, row.beads, side).map(({ first: from, last }) =>
      onScreen(geometries[side], from, last),
    )
  const [leftSide, rightSide] = columnSides(article.languages)
  const [left, right] = [bandsOf(leftSide), bandsOf(rightSide)]
  const ribbon: Omit<Ribbon, 'path' | 'stub'> = {
    row: row.id,
    bead: first.id,
    beads: row.beads.map(({ id }) => id),
    look: ribbonLook(rowSummary(article, row.beads)),
    isMoved: row.beads.some(({ id }) => moved.has(id)),
    isSelected: row.beads.some(({ id }) => id === scene.selectedBead),
  }
  if (right.length === 0) {
    return left.map((band) => ({
      ...ribbon,
      path: stubPath(-edgePx, band, width / 2),
      stub: leftSide,
    }))
  }
  if (left.length === 0) {
    const path = (band: Band) => stubPath(width + edgePx, band, width / 2)
    return right.map((band) => ({ ...ribbon, path: path(band), stub: rightSide }))
  }
  return left.flatMap((one) =>
    right.map((other) => ({
      ...ribbon,
      path: ribbonPath(-edgePx, one, width + edgePx, other),
      stub: null,
    })),
  )
}

/** Where a run of sentences stands, in pixels below the top of the window of its text. */
function onScreen({ scroller, bandOf }: PaneGeometry, first: number, last: number): Band {
  const near = (y: number) =>
    Math.max(-horizonPx, Math.min(horizonPx, Math.round((y - scroller.scrollTop) * 10) / 10))
  return { top: near(bandOf(first).top + gapPx), bottom: near(bandOf(last).bottom - gapPx) }
}
