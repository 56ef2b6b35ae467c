import { findRow } from '../find-row'
import type { Article, Side } from '../model'
import { sentencesOf } from '../sentences-of'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, personBead, regroup } from './regroup'
import { replaceRowsInOrder } from './replace-rows'

/** Where a bead is cut: how many of its sentences, on each side, stand before the cut. */
export type Cut = Readonly<Record<Side, number>>

/**
 * Cuts a bead into parts, at one place or at several (in ascending order); `proposeCut` finds a good
 * place. The first part keeps the id of the bead.
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
  const groupings = ends.map((end, part) => ({
    source: source.slice(ends[part - 1]?.source ?? 0, end.source),
    target: target.slice(ends[part - 1]?.target ?? 0, end.target),
  }))
  const [first, ...rest] = groupings
  if (first === undefined || rest.length === 0 || groupings.some(isEmpty)) {
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

/**
 * Where to cut a bead in two so that the parts of one side are in the same proportion as those of the
 * other, by length, and no side is left empty if that can be. A cut that is `given` on one side is kept.
 * Null for a bead that cannot be cut so.
 */
export function proposeCut(article: Article, bead: string, given: Partial<Cut> = {}): Cut | null {
  const row = findRow(article, bead)
  if (row === null) return null
  const shares = { source: sharesBefore('source'), target: sharesBefore('target') }
  let best: Cut | null = null
  let least = Infinity
  for (const source of places('source')) {
    for (const target of places('target')) {
      if (source + target === 0) continue
      if (source === shares.source.length - 1 && target === shares.target.length - 1) continue
      const penalty = emptySides(source, target)
      const mismatch = Math.abs((shares.source[source] ?? 0) - (shares.target[target] ?? 0))
      if (penalty + mismatch < least) {
        least = penalty + mismatch
        best = { source, target }
      }
    }
  }
  return best

  function places(side: Side): readonly number[] {
    const fixed = given[side]
    return fixed === undefined ? shares[side].map((_, place) => place) : [fixed]
  }

  /** The share of a side's letters that stands before each place where it can be cut. */
  function sharesBefore(side: Side): readonly number[] {
    const lengths = row === null ? [] : sentencesOf(article, row.bead, side).map(lengthOf)
    const all = lengths.reduce((sum, length) => sum + length, 0)
    let before = 0
    return [0, ...lengths.map((length) => (before += length) / all)]
  }

  function emptySides(source: number, target: number): number {
    const sides = [
      [source, shares.source.length - 1],
      [target, shares.target.length - 1],
    ] as const
    return sides.flatMap(([place, count]) => [place === 0, place === count]).filter(Boolean).length
  }
}

/** At least 1, so that a sentence without text counts. */
function lengthOf({ text }: { readonly text: string }): number {
  return Math.max(text.length, 1)
}
