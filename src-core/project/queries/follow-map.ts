import { indexById } from '../index-by-id'
import type { Article, Side } from '../model'
import { otherSide } from '../other-side'
import { movedBeads } from './moved-beads'

/**
 * How far a reader is in the two texts at the same time: `source[n]` and `target[n]` are positions that
 * stand at one height. A position is a place among the sentences of a side, with how far into the
 * sentence as a fraction. Both lists ascend; between their members positions are interpolated.
 */
export type FollowMap = Readonly<Record<Side, Float64Array>>

const known = new WeakMap<Article, FollowMap>()

/**
 * The map of an article: the ends of every bead with two sides that has not moved. What one side has
 * alone, and what moved, lies between them. Found once for each state of the article: a text that is
 * scrolled asks with every frame.
 */
export function followMap(article: Article): FollowMap {
  const map = known.get(article) ?? mapOf(article)
  known.set(article, map)
  return map
}

function mapOf(article: Article): FollowMap {
  const moved = movedBeads(article)
  const indexes = { source: indexById(article.source), target: indexById(article.target) }
  const points: Record<Side, number[]> = { source: [0], target: [0] }
  for (const bead of article.beads) {
    if (bead.source.length === 0 || bead.target.length === 0 || moved.has(bead.id)) continue
    const place = (side: Side, id: string | undefined): number => indexes[side].get(id ?? '') ?? 0
    add(points, place('source', bead.source[0]), place('target', bead.target[0]))
    add(points, place('source', bead.source.at(-1)) + 1, place('target', bead.target.at(-1)) + 1)
  }
  add(points, article.source.length, article.target.length)
  return { source: Float64Array.from(points.source), target: Float64Array.from(points.target) }
}

/** Takes a point that goes back on neither side. */
function add({ source, target }: Record<Side, number[]>, first: number, second: number): void {
  if (first < (source.at(-1) ?? 0) || second < (target.at(-1) ?? 0)) return
  source.push(first)
  target.push(second)
}

/** The position on the other side that stands at the height of a position of this side. */
export function followPosition(map: FollowMap, side: Side, position: number): number {
  const from = map[side]
  const to = map[otherSide(side)]
  let low = 0
  let high = from.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((from[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  const next = Math.min(low + 1, from.length - 1)
  const [start, end] = [from[low] ?? 0, from[next] ?? 0]
  const share = end > start ? Math.min(1, Math.max(0, (position - start) / (end - start))) : 0
  return (to[low] ?? 0) + share * ((to[next] ?? 0) - (to[low] ?? 0))
}
