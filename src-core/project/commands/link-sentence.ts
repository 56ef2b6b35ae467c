import { findRow } from '../find-row'
import type { Row } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Bead, Side } from '../model'
import { otherSide } from '../other-side'
import { inTextOrder } from '../sentences-of'
import { linkBeads } from './link-beads'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRows } from './replace-rows'
import type { RowEdit } from './replace-rows'

/**
 * Links a sentence of a side with another bead. A sentence whose bead has no other side takes its whole
 * bead along (see `linkBeads`); one that is linked already is moved: it leaves its bead for the other one.
 */
export function linkSentence(
  article: Article,
  sentence: string,
  side: Side,
  bead: string,
): Outcome {
  const from = article.beads.findIndex((each) => each[side].includes(sentence))
  const giver = article.beads[from]
  const receiver = findRow(article, bead)
  if (giver === undefined) return refuse('no-such-sentence')
  if (receiver === null) return refuse('no-such-bead')
  if (giver.id === receiver.bead.id) return refuse('already-linked')
  if (giver[otherSide(side)].length === 0) return linkBeads(article, [giver.id, receiver.bead.id])
  const left = regroup(giver, { [side]: giver[side].filter((id) => id !== sentence) })
  const joined = regroup(receiver.bead, {
    [side]: inTextOrder(article, side, [...receiver.bead[side], sentence]),
  })
  const changing = [giver.id, receiver.bead.id]
  const places = [
    placed(article, { index: from, bead: left }, changing),
    placed(article, { index: receiver.index, bead: joined }, changing),
  ]
  const edits = inSourceOrder(article, places).flatMap(editsOf)
  const change = replaceRows(article, inOrder(edits))
  const values = { first: from + 1, last: receiver.index + 1 }
  return doable(`relink-${side}`, values, change, joined.id)
}

/** A changed bead, the index that it stood at and the one that it goes to: before the row that stands there. */
interface Placed extends Row {
  readonly at: number
}

/** Where the order of the source wants a changed bead among those that stay; at its own place if that will do. */
function placed(article: Article, row: Row, changing: readonly string[]): Placed {
  return { ...row, at: placeFor(article, row, changing) }
}

/** Two changed beads that have come between the same rows, the one with the earlier source first. */
function inSourceOrder(article: Article, both: readonly Placed[]): readonly Placed[] {
  const [first, second] = both.toSorted(
    (one, other) => firstSource(article, one.bead) - firstSource(article, other.bead),
  )
  if (first === undefined || second === undefined || !hasSource(first) || !hasSource(second)) {
    return both
  }
  const isBefore = first.at < second.at || (first.at === second.at && first.index !== first.at)
  return isBefore ? [first, second] : [{ ...first, at: second.at }, second]
}

function hasSource({ bead }: Placed): boolean {
  return bead.source.length > 0
}

function firstSource(article: Article, bead: Bead): number {
  return indexById(article.source).get(bead.source[0] ?? '') ?? Infinity
}

function editsOf({ index, bead, at }: Placed): readonly RowEdit[] {
  const taken: RowEdit = { at: index, remove: 1, insert: [] }
  if (isEmpty(bead)) return [taken]
  if (at === index) return [{ ...taken, insert: [bead] }]
  return [taken, { at, remove: 0, insert: [{ ...bead, startsParagraph: false }] }]
}

/** The index that a bead belongs at among the beads that stay; its own when its neighbours allow it. */
function placeFor(article: Article, { index, bead }: Row, changing: readonly string[]): number {
  const places = indexById(article.source)
  const firstOf = (each: Bead): number | undefined => places.get(each.source[0] ?? '')
  const own = firstOf(bead)
  if (own === undefined) return index
  const staying = (each: Bead): number | undefined =>
    changing.includes(each.id) ? undefined : firstOf(each)
  const above = article.beads.slice(0, index).some((each) => (staying(each) ?? -1) > own)
  const below = article.beads.slice(index + 1).some((each) => (staying(each) ?? Infinity) < own)
  if (!above && !below) return index
  const next = article.beads.findIndex((each) => (staying(each) ?? -1) > own)
  return next < 0 ? article.beads.length : next
}

/** At one index what is put in comes before what is taken out. */
function inOrder(edits: readonly RowEdit[]): readonly RowEdit[] {
  return edits.toSorted((one, other) => one.at - other.at || one.remove - other.remove)
}
