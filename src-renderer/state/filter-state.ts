import type { Article } from '../../src-core/project/model'
import { noFilter } from '../../src-core/project/queries/filter-beads'
import type { BeadFilter } from '../../src-core/project/queries/filter-beads'
import type { RowFilter } from '../../src-core/project/queries/grid-rows'

/** What the grid is narrowed to. */
export interface FilterState {
  readonly filter: BeadFilter
  /** Which beads the grid shows: those that met the filter when it was applied; null for all. */
  readonly rows: RowFilter
  /** The article as it was then. */
  readonly appliedTo: Article | null
  /** A bead that is shown although it does not meet the filter, because somebody is at it. */
  readonly kept: string | null
}

export const allShown: FilterState = { filter: noFilter, rows: null, appliedTo: null, kept: null }
