import { placeOf } from './index-by-id'
import type { Article, Bead } from './model'

/** A bead with its place in the grid. */
export interface Row {
  /** From 0. */
  readonly index: number
  readonly bead: Bead
}

/** The row of a bead; null when the article has none of this id. */
export function findRow(article: Article, bead: string): Row | null {
  const index = placeOf(article.beads, bead)
  return index === undefined ? null : rowAt(article, index)
}

/** The row at an index of the grid; null beyond its ends. */
export function rowAt(article: Article, index: number): Row | null {
  const bead = article.beads[index]
  return bead === undefined ? null : { index, bead }
}

/** The rows of several beads, in the order of the grid, each once; null when one of them is not there. */
export function findRows(article: Article, beads: readonly string[]): readonly Row[] | null {
  const rows: Row[] = []
  for (const bead of new Set(beads)) {
    const row = findRow(article, bead)
    if (row === null) return null
    rows.push(row)
  }
  return rows.sort((first, second) => first.index - second.index)
}

/** Whether each row stands right under the one before it. */
export function areConsecutive(rows: readonly Row[]): boolean {
  return rows.every((row, at) => row.index === (rows[0]?.index ?? 0) + at)
}
