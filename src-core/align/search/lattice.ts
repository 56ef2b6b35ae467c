import { cellOf, type Band } from './band'
import { shapes, type Shape } from './shapes'

/**
 * All alignments that the fine search considers: nodes are places between units of both sides, arcs are
 * beads and unpaired units. Nodes stand in row-major order, so every arc leads to a later node; arcs are
 * sorted by the node they leave.
 */
export interface Lattice {
  readonly nodeRows: Int32Array
  readonly nodeColumns: Int32Array
  /** Bead arcs of node n: beadOffsets[n] … beadOffsets[n + 1] - 1. */
  readonly beadOffsets: Int32Array
  readonly beadTo: Int32Array
  readonly beadAr: Uint8Array
  readonly beadEn: Uint8Array
  /** The node reached by leaving the next Arabic unit unpaired; -1 for none. */
  readonly arNullTo: Int32Array
  readonly enNullTo: Int32Array
}

/** Which nodes are considered, over a band of nodes. */
export interface NodeSet {
  readonly nodes: Band
  readonly alive: Uint8Array
  /**
   * How far each place is behind the best path, which has 0: in the unit of the coarse search, and after a
   * search as -ln of the probability that the alignment passes it. Infinity where that is not known.
   */
  readonly behind: Float64Array
}

/** Whether a bead may be considered at all: a bead does not reach over a unit that a person paired. */
export type IsAllowed = (row: number, column: number, shape: Shape) => boolean

/** Builds the arcs between the nodes that are alive. */
export function buildLattice(
  { nodes, alive }: Pick<NodeSet, 'nodes' | 'alive'>,
  isAllowed: IsAllowed = () => true,
  candidates: readonly Shape[] = shapes,
): Lattice {
  const numbers = new Int32Array(alive.length).fill(-1)
  const nodeRows: number[] = []
  const nodeColumns: number[] = []
  for (let at = 0, cell = 0; at < nodes.low.length; at += 1) {
    for (let column = nodes.low[at] ?? 0; column < (nodes.high[at] ?? 0); column += 1, cell += 1) {
      if (alive[cell] !== 1) continue
      numbers[cell] = nodeRows.length
      nodeRows.push(nodes.firstRow + at)
      nodeColumns.push(column)
    }
  }
  const numberOf = (row: number, column: number): number => {
    const cell = cellOf(nodes, row, column)
    return cell < 0 ? -1 : (numbers[cell] ?? -1)
  }
  const beadOffsets = new Int32Array(nodeRows.length + 1)
  const beadTo: number[] = []
  const beadAr: number[] = []
  const beadEn: number[] = []
  const arNullTo = new Int32Array(nodeRows.length)
  const enNullTo = new Int32Array(nodeRows.length)
  for (let node = 0; node < nodeRows.length; node += 1) {
    const row = nodeRows[node] ?? 0
    const column = nodeColumns[node] ?? 0
    for (const shape of candidates) {
      const to = numberOf(row + shape.ar, column + shape.en)
      if (to < 0 || !isAllowed(row, column, shape)) continue
      beadTo.push(to)
      beadAr.push(shape.ar)
      beadEn.push(shape.en)
    }
    beadOffsets[node + 1] = beadTo.length
    arNullTo[node] = numberOf(row + 1, column)
    enNullTo[node] = numberOf(row, column + 1)
  }
  return {
    nodeRows: Int32Array.from(nodeRows),
    nodeColumns: Int32Array.from(nodeColumns),
    beadOffsets,
    beadTo: Int32Array.from(beadTo),
    beadAr: Uint8Array.from(beadAr),
    beadEn: Uint8Array.from(beadEn),
    arNullTo,
    enNullTo,
  }
}
