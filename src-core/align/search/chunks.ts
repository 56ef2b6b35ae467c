import { bandOf } from './band'
import type { NodeSet } from './lattice'

/** Rows of a piece, at least; shorter texts are searched in one piece. */
const rowsPerChunk = 400
/** Rows around a cut over which the best path must be the only one left. */
const sureRows = 3

/**
 * Cuts a long set of places into pieces where there is no doubt: at places with no other place alive in
 * the rows around them. Each piece is searched alone, so memory grows with the piece, not the text.
 */
export function cutIntoChunks(set: NodeSet): readonly NodeSet[] {
  const { nodes, alive } = set
  const rows = nodes.low.length
  if (rows < 2 * rowsPerChunk) return [set]
  const onlyCell = new Int32Array(rows).fill(-1)
  for (let at = 0; at < rows; at += 1) {
    let count = 0
    for (let cell = nodes.offsets[at] ?? 0; cell < (nodes.offsets[at + 1] ?? 0); cell += 1) {
      if (alive[cell] !== 1) continue
      count += 1
      onlyCell[at] = count === 1 ? cell : -1
    }
  }
  const isSure = (at: number): boolean => {
    for (let near = at - sureRows; near <= at + sureRows; near += 1) {
      if ((onlyCell[near] ?? -1) < 0) return false
    }
    return true
  }
  const cuts: number[] = []
  for (let at = rowsPerChunk; at < rows - rowsPerChunk / 2; at += 1) {
    if (at - (cuts.at(-1) ?? 0) >= rowsPerChunk && isSure(at)) cuts.push(at)
  }
  const columnAt = (at: number): number =>
    (nodes.low[at] ?? 0) + (onlyCell[at] ?? 0) - (nodes.offsets[at] ?? 0)
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? rows - 1
    const first = from === 0 ? null : columnAt(from)
    const last = to === rows - 1 ? null : columnAt(to)
    return piece(set, from, to, first, last)
  })
}

/** The rows from `from` to `to`; where a column is given, the first or last row has that place only. */
function piece(
  { nodes, alive, behind }: NodeSet,
  from: number,
  to: number,
  first: number | null,
  last: number | null,
): NodeSet {
  const low = nodes.low.slice(from, to + 1)
  const high = nodes.high.slice(from, to + 1)
  if (first !== null) {
    low[0] = first
    high[0] = first + 1
  }
  if (last !== null) {
    low[low.length - 1] = last
    high[high.length - 1] = last + 1
  }
  const band = bandOf(nodes.firstRow + from, low, high)
  const count = band.offsets.at(-1) ?? 0
  const ownAlive = new Uint8Array(count)
  const ownBehind = new Float64Array(count)
  for (let at = 0, cell = 0; at < low.length; at += 1) {
    const row = from + at
    const start = (nodes.offsets[row] ?? 0) - (nodes.low[row] ?? 0)
    for (let column = low[at] ?? 0; column < (high[at] ?? 0); column += 1, cell += 1) {
      ownAlive[cell] = alive[start + column] ?? 0
      ownBehind[cell] = behind[start + column] ?? Infinity
    }
  }
  return { nodes: band, alive: ownAlive, behind: ownBehind }
}
