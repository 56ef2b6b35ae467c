import { indexById } from '../index-by-id'
import type { Article, Side } from '../model'
import { beadPlaces } from './bead-places'
import { rowOfBead } from './grid-rows'
import type { GridRows } from './grid-rows'

/** What is linked when a sentence is: itself, or all of its side of a paragraph. */
export interface LinkedUnit {
  /** Sentence ids, in the order of the text. */
  readonly sentences: readonly string[]
  /** Where the first and the last of them stand among the sentences of the side. */
  readonly first: number
  readonly last: number
}

/** What is linked when a sentence is, at the level of the rows that are shown. */
export function linkedUnit(
  article: Article,
  rows: GridRows,
  side: Side,
  sentence: string,
): LinkedUnit {
  const places = indexById(article[side])
  const place = places.get(sentence) ?? 0
  const alone = { sentences: [sentence], first: place, last: place }
  if (rows.level === 'sentence') return alone
  const row = rowOfBead(rows, beadPlaces(article, side)[place] ?? -1)
  if (row === null) return alone
  const all = article.beads
    .slice(rows.starts[row], rows.ends[row])
    .flatMap((bead) => bead[side])
    .map((id) => ({ id, at: places.get(id) ?? 0 }))
    .sort((one, other) => one.at - other.at)
  return {
    sentences: all.map(({ id }) => id),
    first: all[0]?.at ?? place,
    last: all.at(-1)?.at ?? place,
  }
}
