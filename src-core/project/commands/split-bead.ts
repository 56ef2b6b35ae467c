import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, personBead, regroup } from './regroup'
import { replaceRowsInOrder } from './replace-rows'

/** Where a bead is cut: how many of its sentences, on each side, stand before the cut. */
export type Cut = Readonly<Record<Side, number>>

/**
 * Cuts a bead into parts, at one place or at several (in ascending order), between its sentences;
 * `splitBeadAt` cuts through them. The first part keeps the id of the bead.
 */
export function splitBead(
  article: Article,
  bead: string,
  cuts: readonly Cut[],
  newId: () => string,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const { source, target } = row.bead
  if (source.length + target.length < 2) return refuse('one-sentence-only')
  const ends = [...cuts, { source: source.length, target: target.length }]
  const areAscending = ends.every(
    (end, part) =>
      end.source >= (ends[part - 1]?.source ?? 0) && end.target >= (ends[part - 1]?.target ?? 0),
  )
  const groupings = ends.map((end, part) => ({
    source: source.slice(ends[part - 1]?.source ?? 0, end.source),
    target: target.slice(ends[part - 1]?.target ?? 0, end.target),
  }))
  const [first, ...rest] = groupings
  if (!areAscending || first === undefined || rest.length === 0 || groupings.some(isEmpty)) {
    return refuse('empty-part')
  }
  const change = replaceRowsInOrder(article, {
    at: row.index,
    remove: 1,
    insert: [
      regroup(row.bead, first),
      ...rest.map((grouping) => personBead(newId(), false, grouping)),
    ],
  })
  return doable('split-bead', { first: row.index + 1 }, change, bead)
}
