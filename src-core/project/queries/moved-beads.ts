import { indexById } from '../index-by-id'
import type { Article, Bead, Side } from '../model'

interface Known {
  readonly positions: ReadonlyMap<string, number>
  readonly moved: ReadonlySet<string>
}

const known = new WeakMap<readonly Bead[], Known>()

/**
 * Ids of the beads whose translation stands elsewhere in its text than the beads around lead one to
 * expect. Of beads that cross, as few as possible are said to have moved: those outside the longest
 * run of beads, not always neighbours, whose targets ascend (patience sorting, Fredman 1975,
 * O(n log n)). A bead that joined sentences from both ends of others has moved in any case.
 */
export function movedBeads(article: Article): ReadonlySet<string> {
  const positions = indexById(article.target)
  const found = known.get(article.beads)
  if (found?.positions === positions) return found.moved
  const moved = findMoved(article)
  known.set(article.beads, { positions, moved })
  return moved
}

function findMoved(article: Article): ReadonlySet<string> {
  const pairs = article.beads.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const spans = {
    source: pairs.map((bead) => places(article, bead, 'source')),
    target: pairs.map((bead) => places(article, bead, 'target')),
  }
  const reaches = {
    source: reachesAround(spans.source, article.source.length),
    target: reachesAround(spans.target, article.target.length),
  }
  const rest = pairs.flatMap((_, at) =>
    reaches.source[at] === true || reaches.target[at] === true ? [] : [at],
  )
  const ascending = longestAscending(rest.map((at) => spans.target[at]?.[0] ?? 0))
  const unmoved = new Set(ascending.map((order) => rest[order]))
  return new Set(pairs.filter((_, at) => !unmoved.has(at)).map(({ id }) => id))
}

function places(article: Article, bead: Bead, side: Side): readonly number[] {
  const index = indexById(article[side])
  return bead[side].map((id) => index.get(id) ?? 0)
}

/** For each pair, whether sentences of other pairs stand between its own. */
function reachesAround(
  pairs: readonly (readonly number[])[],
  sentences: number,
): readonly boolean[] {
  const isPaired = new Uint8Array(sentences)
  for (const place of pairs.flat()) isPaired[place] = 1
  const pairedBefore = new Uint32Array(sentences + 1)
  isPaired.forEach((paired, place) => {
    pairedBefore[place + 1] = (pairedBefore[place] ?? 0) + paired
  })
  return pairs.map((own) => {
    const first = pairedBefore[own[0] ?? 0] ?? 0
    const last = pairedBefore[(own.at(-1) ?? 0) + 1] ?? 0
    return last - first > own.length
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
