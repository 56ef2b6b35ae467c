import { findRow } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Bead, Side } from '../model'
import { otherSide } from '../other-side'
import { paragraphBeads } from '../queries/paragraph-beads'
import { inTextOrder } from '../sentences-of'
import { linkBeads } from './link-beads'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Links all that a paragraph bead has of a side with another paragraph bead: `from` is a bead of the one, `to` the
 * bead of the other that was pointed at. It becomes one bead with what has no counterpart there yet; where
 * everything has one, with the bead `to`. A paragraph that was linked leaves what it was linked with behind.
 */
export function linkParagraph(article: Article, from: string, side: Side, to: string): Outcome {
  const [giving, receiving] = [paragraphOf(article, from), paragraphOf(article, to)]
  if (giving === null || receiving === null) return refuse('no-such-bead')
  if (giving.start === receiving.start) return refuse('already-linked')
  const givers = article.beads.slice(giving.start, giving.end)
  const free = article.beads
    .slice(receiving.start, receiving.end)
    .filter((bead) => bead[side].length === 0)
  const pointed = findRow(article, to)
  const receivers = free.length > 0 || pointed === null ? free : [pointed.bead]
  const moved = givers.flatMap((bead) => bead[side])
  if (moved.length === 0) return refuse('side-is-empty')

  const values = { first: giving.number, last: receiving.number }
  const isFree = givers.every((bead) => bead[otherSide(side)].length === 0)
  const outcome = isFree
    ? linkBeads(
        article,
        [...givers, ...receivers].map(({ id }) => id),
      )
    : relink(article, giving.start, givers, side, receivers)
  return outcome.ok ? doable('link-paragraphs', values, outcome.change, outcome.focus) : outcome
}

function paragraphOf(article: Article, bead: string) {
  const row = findRow(article, bead)
  if (row === null) return null
  const paragraphs = paragraphBeads(article)
  const index = paragraphs.findIndex(({ start, end }) => row.index >= start && row.index < end)
  const found = paragraphs[index]
  return found === undefined ? null : { start: found.start, end: found.end, number: index + 1 }
}

/** A side of some beads leaves them for others, which become one bead; where the order of the source wants that. */
function relink(
  article: Article,
  start: number,
  givers: readonly Bead[],
  side: Side,
  receivers: readonly Bead[],
): Outcome {
  const [first] = receivers
  if (first === undefined) return refuse('no-such-bead')
  const idsOf = (which: Side, beads: readonly Bead[]) =>
    inTextOrder(
      article,
      which,
      beads.flatMap((bead) => bead[which]),
    )
  const joined = regroup(first, {
    [side]: idsOf(side, [...givers, ...receivers]),
    [otherSide(side)]: idsOf(otherSide(side), receivers),
  })
  const left = givers.map((bead) => regroup(bead, { [side]: [] })).filter((bead) => !isEmpty(bead))
  const place = (bead: Bead | undefined) =>
    indexById(article.source).get(bead?.source[0] ?? '') ?? Infinity
  const goes =
    side === 'source' && place(joined) < place(receivers.find((bead) => bead.source.length > 0))
  const given = {
    at: start,
    remove: givers.length,
    insert: [
      ...(goes ? [{ ...joined, startsParagraph: true }] : []),
      ...left.map((bead, order) => (order === 0 ? { ...bead, startsParagraph: true } : bead)),
    ],
  }
  const taken = receivers.map((bead) => ({
    at: findRow(article, bead.id)?.index ?? 0,
    remove: 1,
    insert: bead === first && !goes ? [joined] : [],
  }))
  const edits = [given, ...taken].toSorted((one, other) => one.at - other.at)
  return doable('link-paragraphs', {}, replaceRows(article, edits), joined.id)
}
