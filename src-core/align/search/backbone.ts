import type { DocumentWords, SideWords } from '../evidence/document'
import { bandOf, fullBand, type Band } from './band'

/** Pairs of units that rare words tie together, in the order of both texts. */
interface Point {
  readonly row: number
  readonly column: number
  readonly mass: number
}

/** Texts with fewer pairs of units than this are searched whole. */
const wholeCells = 1_500_000
/** A word is rare when at most so many units of the other side hold a match. */
const rareUnits = 3
/** Mass (nats) that rare words must add up to for a pair to count. */
const leastMass = 4
/** Units to each side of the backbone that are looked at. */
const margin = 25
/** Gaps with more pairs than this are searched along their diagonal only. */
const greatestGap = 160_000
/** How far apart neighbours on the backbone may be to support each other. */
const supportReach = 25

/**
 * The pairs of units that are worth a look. Short texts: all. Long ones: a band around a backbone of
 * pairs with rare matching words, the heaviest chain of them that keeps the order of both texts (weighted
 * longest increasing subsequence). Time and memory grow in proportion to the texts.
 */
export function bandOfPairs(words: DocumentWords): Band {
  const rows = words.ar.side.units.length
  const columns = words.en.side.units.length
  if (rows * columns <= wholeCells) return fullBand(rows, columns)
  const chain = supported(heaviestChain(rarePairs(words), columns))
  const low = new Int32Array(rows)
  const high = new Int32Array(rows)
  const end = { row: rows, column: columns, mass: 0 }
  let last: Point = { row: 0, column: 0, mass: 0 }
  for (const point of [...chain, end]) {
    const height = point.row - last.row
    const width = point.column - last.column
    const isWide = height * width > greatestGap
    for (let row = last.row; row < point.row; row += 1) {
      const centre = last.column + Math.round((width * (row - last.row)) / Math.max(1, height))
      const reach = margin + Math.round(greatestGap / Math.max(1, height) / 2)
      low[row] = isWide ? centre - reach : last.column - margin
      high[row] = isWide ? centre + reach : point.column + margin
    }
    last = point
  }
  for (let row = 0; row < rows; row += 1) {
    low[row] = Math.min(Math.max(0, low[row] ?? 0), columns)
    high[row] = Math.min(Math.max(0, high[row] ?? 0), columns)
  }
  // Both edges only grow, so that every path along the band has its places in it.
  for (let row = 1; row < rows; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0)
  for (let row = rows - 2; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0)
  return bandOf(0, low, high)
}

function rarePairs({ ar, en }: DocumentWords): readonly Point[] {
  const pairs: Point[] = []
  const mass = new Map<number, number>()
  const columns = en.side.units.length
  for (const [row, { firstToken, endToken }] of ar.side.units.entries()) {
    mass.clear()
    for (let token = firstToken; token < endToken; token += 1) {
      const type = ar.side.tokenTypes[token] ?? 0
      if (unitsWith(ar, type) > rareUnits) continue
      const first = ar.linkOffsets[type] ?? 0
      const end = ar.linkOffsets[type + 1] ?? 0
      let units = 0
      for (let link = first; link < end && units <= rareUnits; link += 1) {
        const target = ar.linkTypes[link] ?? 0
        units += unitsWith(en, target)
      }
      if (units === 0 || units > rareUnits) continue
      const weight = Math.log((columns + 1) / (units + 0.5))
      for (let link = first; link < end; link += 1) {
        const target = ar.linkTypes[link] ?? 0
        const value = weight * (ar.linkStrengths[link] ?? 0)
        for (
          let at = en.postingOffsets[target] ?? 0;
          at < (en.postingOffsets[target + 1] ?? 0);
          at += 1
        ) {
          const column = en.postings[at] ?? 0
          mass.set(column, (mass.get(column) ?? 0) + value)
        }
      }
    }
    for (const [column, value] of mass) {
      if (value >= leastMass) pairs.push({ row, column, mass: value })
    }
  }
  return pairs
}

/** How many units hold a word. */
function unitsWith({ postingOffsets }: SideWords, type: number): number {
  return (postingOffsets[type + 1] ?? 0) - (postingOffsets[type] ?? 0)
}

/** The heaviest chain that grows strictly on both sides; a Fenwick tree holds the best of each prefix. */
function heaviestChain(pairs: readonly Point[], columns: number): readonly Point[] {
  const tree = new Int32Array(columns + 2).fill(-1)
  const best = new Float64Array(pairs.length)
  const previous = new Int32Array(pairs.length).fill(-1)
  const heavier = (one: number, other: number): number =>
    one < 0 || (other >= 0 && (best[other] ?? 0) > (best[one] ?? 0)) ? other : one
  let winner = -1
  for (let first = 0; first < pairs.length;) {
    let end = first
    while (end < pairs.length && pairs[end]?.row === pairs[first]?.row) end += 1
    for (let at = first; at < end; at += 1) {
      let found = -1
      for (let place = pairs[at]?.column ?? 0; place > 0; place -= place & -place) {
        found = heavier(found, tree[place] ?? -1)
      }
      previous[at] = found
      best[at] = (pairs[at]?.mass ?? 0) + (found < 0 ? 0 : (best[found] ?? 0))
      winner = heavier(winner, at)
    }
    for (let at = first; at < end; at += 1) {
      for (let place = (pairs[at]?.column ?? 0) + 1; place < tree.length; place += place & -place) {
        tree[place] = heavier(tree[place] ?? -1, at)
      }
    }
    first = end
  }
  const chain: Point[] = []
  for (let at = winner; at >= 0; at = previous[at] ?? -1) {
    const point = pairs[at]
    if (point !== undefined) chain.push(point)
  }
  return chain.reverse()
}

/** Leaves out points that have no other point of the chain nearby: chance matches. */
function supported(chain: readonly Point[]): readonly Point[] {
  const isNear = (one: Point | undefined, other: Point | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.row - other.row) <= supportReach &&
    Math.abs(one.column - other.column) <= supportReach
  return chain.filter((point, at) => isNear(point, chain[at - 1]) && isNear(point, chain[at + 1]))
}
