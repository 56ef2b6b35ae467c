import { indexById } from '../index-by-id'
import type { Article, Bead, Side } from '../model'

interface Known {
  readonly index: ReadonlyMap<string, number>
  readonly places: Int32Array
}

const known: Record<Side, WeakMap<readonly Bead[], Known>> = {
  source: new WeakMap(),
  target: new WeakMap(),
}

/** For each sentence of a side, by its place in the text, the place of its bead in the grid; -1 without one. */
export function beadPlaces(article: Article, side: Side): Int32Array {
  const index = indexById(article[side])
  const found = known[side].get(article.beads)
  if (found?.index === index) return found.places
  const places = new Int32Array(article[side].length).fill(-1)
  for (const [bead, { [side]: ids }] of article.beads.entries()) {
    for (const id of ids) {
      const place = index.get(id)
      if (place !== undefined) places[place] = bead
    }
  }
  known[side].set(article.beads, { index, places })
  return places
}
