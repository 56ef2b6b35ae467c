/** Costs in -ln p of the arcs of a lattice. */
export interface ArcCosts {
  readonly bead: Float64Array
  /** Of leaving the unit at each node unpaired, without the part that depends on what came before. */
  readonly arNull: Float64Array
  readonly enNull: Float64Array
  readonly states: StateCosts
}

/** Costs that depend on what came before an unpaired unit. */
export interface StateCosts {
  readonly startsAr: number
  readonly startsEn: number
  readonly continuesAr: number
  readonly continuesEn: number
  /** The first unpaired unit of the other language after unpaired Arabic ones. */
  readonly afterOtherSide: number
}

/**
 * What came before a node: a bead, unpaired Arabic units, or unpaired units of the other side. Arabic ones
 * come first by convention, so that every alignment has one path.
 */
export const states = { bead: 0, arNull: 1, enNull: 2 } as const

export const stateCount = 3
