import { findRow } from '../find-row'
import { indexById } from '../index-by-id'
import { inGridOrder, isInGridOrder } from '../in-grid-order'
import { sides, unreviewed } from '../model'
import type { Article, Bead, Reason } from '../model'
import { isConfirmed } from '../queries/is-confirmed'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty } from './regroup'

/** A bead as the aligner proposes it, by ids of sentences. */
export interface ProposedBead {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly startsParagraph: boolean
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

/** Rows of the grid, by the ids of the first and the last of them. */
export interface RowRange {
  readonly first: string
  readonly last: string
}

/**
 * Puts a new alignment in the place of rows, but keeps those that a person confirmed. `proposed` covers
 * all other sentences of the rows, and may repeat the confirmed beads. A bead that the aligner finds as
 * it was keeps its id and its query.
 */
export function realignBeads(
  article: Article,
  range: RowRange,
  proposed: readonly ProposedBead[],
  newId: () => string,
): Outcome {
  const first = findRow(article, range.first)
  const last = findRow(article, range.last)
  if (first === null || last === null) return refuse('no-such-bead')
  const named = article.beads.slice(first.index, last.index + 1)
  const confirmed = named.filter(isConfirmed)
  if (confirmed.length === named.length) return refuse('all-confirmed')
  const beyond = rowsBetween(article, named, last.index + 1)
  const rows = [...named, ...beyond]
  const old = new Map(rows.map((bead) => [keyOf(bead), bead]))
  const aligned = proposed
    .filter((bead) => !isEmpty(bead))
    .map((bead): Bead => {
      const same = old.get(keyOf(bead))
      if (same !== undefined && isConfirmed(same)) return same
      const { source, target, startsParagraph, confidence, reasons } = bead
      return {
        id: same?.id ?? newId(),
        source,
        target,
        startsParagraph,
        confidence,
        reasons,
        alignedBy: 'aligner',
        review: same?.review ?? unreviewed,
      }
    })
  const repeated = new Set(aligned)
  const missing = [...confirmed.filter((bead) => !repeated.has(bead)), ...beyond]
  const beads = [...aligned, ...missing]
  if (!hasSameSentences(article, rows, beads)) return refuse('alignment-does-not-fit')
  const inOrder =
    missing.length === 0 && isInGridOrder(article, beads) ? beads : inGridOrder(article, beads)
  const insert = inOrder.map((bead, order) =>
    order === 0 && first.bead.startsParagraph ? { ...bead, startsParagraph: true } : bead,
  )
  const change = {
    type: 'replace-beads',
    article: article.id,
    at: first.index,
    remove: rows.length,
    insert,
  } as const
  const values = { first: first.index + 1, last: last.index + 1 }
  const focus = insert.find(({ id }) => rows.some((row) => row.id === id))?.id ?? null
  return doable('realign-beads', values, change, focus)
}

/**
 * The rows right below that begin before the last source sentence of `rows`: a bead may have joined
 * sentences from far apart, whose new places are then among them.
 */
function rowsBetween(article: Article, rows: readonly Bead[], from: number): readonly Bead[] {
  const position = indexById(article.source)
  const placeOf = (id: string | undefined): number => position.get(id ?? '') ?? -1
  const farthest = rows.reduce((most, bead) => Math.max(most, placeOf(bead.source.at(-1))), -1)
  const below = article.beads.slice(from)
  const next = below.findIndex(({ source }) => placeOf(source[0]) > farthest)
  const between = next < 0 ? below : below.slice(0, next)
  return between.slice(0, between.findLastIndex(({ source }) => source.length > 0) + 1)
}

function keyOf({ source, target }: Pick<Bead, 'source' | 'target'>): string {
  return JSON.stringify([source, target])
}

/** Whether both have the same sentences, each once, those of each bead in the order of the text. */
function hasSameSentences(
  article: Article,
  before: readonly Bead[],
  after: readonly Bead[],
): boolean {
  return sides.every((side) => {
    const position = indexById(article[side])
    const ids = after.flatMap((bead) => bead[side])
    const wanted = new Set(before.flatMap((bead) => bead[side]))
    const areOrdered = after.every((bead) =>
      bead[side].every(
        (id, at) =>
          at === 0 || (position.get(bead[side][at - 1] ?? '') ?? 0) < (position.get(id) ?? 0),
      ),
    )
    return (
      areOrdered &&
      ids.length === wanted.size &&
      new Set(ids).size === ids.length &&
      ids.every((id) => wanted.has(id))
    )
  })
}
