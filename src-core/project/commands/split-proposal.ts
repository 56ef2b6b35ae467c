import { findRow } from '../find-row'
import { otherSide } from '../other-side'
import { sides } from '../model'
import type { Article, Side } from '../model'
import { beadText } from '../queries/bead-text'
import { cutPlaces, nearestPlace } from '../queries/cut-places'
import { paragraphAt } from '../queries/paragraph-beads'
import { proposeSplit } from './propose-split'
import type { SplitPlaces } from './propose-split'
import { splitBeadAt } from './split-bead-at'
import { splitParagraphBead } from './split-paragraph-bead'
import type { Outcome } from './outcome'

/** Where something would be split: shown, and moved about, before it is done. */
export type SplitProposal = BeadSplit | ParagraphSplit

/** A bead cut in two, each of its sides at a place of its own. */
export interface BeadSplit {
  readonly type: 'bead'
  readonly bead: string
  readonly places: SplitPlaces
  /** The sides whose place a person chose; the place of another follows from it. */
  readonly chosen: readonly Side[]
}

/** A paragraph bead cut in two before one of its beads. */
export interface ParagraphSplit {
  readonly type: 'paragraph'
  readonly bead: string
}

/** How far a cut goes at once: to the next word or to the next sentence; at paragraph level always by a bead. */
export type SplitStep = 'word' | 'sentence'

/** Whether there is a place in a bead to split it at: asked often, and found without looking for the best one. */
export function canSplitBead(article: Article, bead: string): boolean {
  const row = findRow(article, bead)
  if (row === null) return false
  return sides.some((side) => cutPlaces(article, row.bead, side).length > 2)
}

/** Where to split a bead, with the cut of a side given or without; null where there is nothing to split. */
export function proposeBeadSplit(
  article: Article,
  bead: string,
  given: Partial<SplitPlaces> = {},
): BeadSplit | null {
  const places = canSplitBead(article, bead) ? proposeSplit(article, bead, given) : null
  const chosen = sides.filter((side) => given[side] !== undefined)
  return places === null ? null : { type: 'bead', bead, places, chosen }
}

/** Where to split a paragraph: before the bead, or in the middle where that is its first; null for a single bead. */
export function proposeParagraphSplit(article: Article, bead: string): ParagraphSplit | null {
  const row = findRow(article, bead)
  if (row === null) return null
  const { start, end } = paragraphAt(article, row.index)
  if (row.index > start) return { type: 'paragraph', bead }
  const beads = article.beads.slice(start, end)
  const lengths = beads.map((each) =>
    sides.reduce((sum, side) => sum + beadText(article, each, side).length, 0),
  )
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2
  let best: string | null = null
  let distance = Infinity
  let before = 0
  for (const [at, { id }] of beads.entries()) {
    if (at > 0 && Math.abs(before - half) < distance) {
      best = id
      distance = Math.abs(before - half)
    }
    before += lengths[at] ?? 0
  }
  return best === null ? null : { type: 'paragraph', bead: best }
}

/** The proposal with the cut of a side moved on or back; the same one where it cannot go further. */
export function moveSplit(
  article: Article,
  proposal: SplitProposal,
  side: Side,
  step: SplitStep,
  direction: 1 | -1,
): SplitProposal {
  const row = findRow(article, proposal.bead)
  if (row === null) return proposal
  if (proposal.type === 'paragraph') {
    const { start, end } = paragraphAt(article, row.index)
    const next = row.index + direction
    const bead = next > start && next < end ? article.beads[next] : undefined
    return bead === undefined ? proposal : { ...proposal, bead: bead.id }
  }
  const now = proposal.places[side]
  const places = cutPlaces(article, row.bead, side)
    .filter(({ kind }) => step === 'word' || kind === 'end' || kind === 'sentence')
    .map(({ offset }) => offset)
    .filter((offset) => (offset - now) * direction > 0)
  for (const offset of direction === 1 ? places : places.reverse()) {
    const moved = withPlace(article, proposal, side, offset)
    if (moved !== null) return moved
  }
  return proposal
}

/** The proposal with the cut of a side at the place nearest to an offset; the same one where that cannot be. */
export function placeSplit(
  article: Article,
  proposal: BeadSplit,
  side: Side,
  offset: number,
): BeadSplit {
  const row = findRow(article, proposal.bead)
  if (row === null) return proposal
  const place = nearestPlace(cutPlaces(article, row.bead, side), offset)
  return withPlace(article, proposal, side, place) ?? proposal
}

/** Makes the cut. */
export function splitAsProposed(
  article: Article,
  proposal: SplitProposal,
  newId: () => string,
): Outcome {
  return proposal.type === 'bead'
    ? splitBeadAt(article, proposal.bead, proposal.places, newId)
    : splitParagraphBead(article, proposal.bead)
}

function withPlace(
  article: Article,
  proposal: BeadSplit,
  side: Side,
  offset: number,
): BeadSplit | null {
  const other = otherSide(side)
  const isOtherChosen = proposal.chosen.includes(other)
  const given = {
    [side]: offset,
    ...(isOtherChosen ? { [other]: proposal.places[other] } : {}),
  }
  const places = proposeSplit(article, proposal.bead, given)
  if (places === null) return null
  const chosen = sides.filter((each) => each === side || proposal.chosen.includes(each))
  return { ...proposal, places, chosen }
}
