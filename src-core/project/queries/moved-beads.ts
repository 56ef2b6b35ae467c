import type { Article, Side } from '../model'
import { beadSpans, haveSameSpans, spanAt } from './bead-spans'
import type { BeadSpans } from './bead-spans'

/** The answer that was given last: it still holds when only texts or the review have changed. */
let last: Answer | null = null

interface Answer {
  readonly article: Article
  readonly spans: BeadSpans
  readonly moved: ReadonlySet<string>
}

/**
 * Ids of the beads whose translation stands elsewhere in its text than the beads around lead one to
 * expect. Of beads that cross, as few as possible are said to have moved: those outside the longest
 * run of beads, not always neighbours, whose targets ascend (patience sorting, Fredman 1975,
 * O(n log n)). A bead that joined sentences from both ends of others has moved in any case.
 */
export function movedBeads(article: Article): ReadonlySet<string> {
  if (last?.article === article) return last.moved
  const spans = beadSpans(article, last?.spans ?? null)
  const moved = last !== null && haveSameSpans(last.spans, spans) ? last.moved : findMoved(spans)
  last = { article, spans, moved }
  return moved
}

function findMoved(spans: BeadSpans): ReadonlySet<string> {
  const pairs = rowsOfPairs(spans)
  const reachesAround = new Set([
    ...rowsAroundOthers(spans, pairs, 'source'),
    ...rowsAroundOthers(spans, pairs, 'target'),
  ])
  const rest = reachesAround.size === 0 ? pairs : pairs.filter((row) => !reachesAround.has(row))
  const ascending = longestAscending(rest.map((row) => spanAt(spans, row, 'target').first))
  if (ascending.length === pairs.length) return new Set()
  const unmoved = new Set(ascending.map((at) => rest[at]))
  const moved = pairs.filter((row) => !unmoved.has(row))
  return new Set(moved.flatMap((row) => spans.beads[row]?.id ?? []))
}

function rowsOfPairs(spans: BeadSpans): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < spans.beads.length; row += 1) {
    const isPair = spanAt(spans, row, 'source').count > 0 && spanAt(spans, row, 'target').count > 0
    if (isPair) rows.push(row)
  }
  return rows
}

/** The rows that have sentences of other pairs between their own, on one side. */
function rowsAroundOthers(
  spans: BeadSpans,
  pairs: readonly number[],
  side: Side,
): readonly number[] {
  const hasGap = (row: number): boolean => {
    const { first, last, count } = spanAt(spans, row, side)
    return last - first + 1 > count
  }
  const withGaps = pairs.filter(hasGap)
  if (withGaps.length === 0) return []
  const positions = spans.positions[side]
  const takenBefore = new Uint32Array(positions.size + 1)
  for (const row of pairs) {
    for (const id of spans.beads[row]?.[side] ?? []) takenBefore[(positions.get(id) ?? 0) + 1] = 1
  }
  for (let place = 1; place < takenBefore.length; place += 1) {
    takenBefore[place] = (takenBefore[place] ?? 0) + (takenBefore[place - 1] ?? 0)
  }
  return withGaps.filter((row) => {
    const { first, last, count } = spanAt(spans, row, side)
    return (takenBefore[last + 1] ?? 0) - (takenBefore[first] ?? 0) > count
  })
}

/** Indices of a longest ascending subsequence. */
function longestAscending(values: readonly number[]): readonly number[] {
  /** `tails[n]`: index of the least value that ends an ascending subsequence of `n + 1` values. */
  const tails: number[] = []
  const previous = values.map((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    tails[low] = index
    return tails[low - 1]
  })
  const chain: number[] = []
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) chain.push(at)
  return chain.reverse()
}
