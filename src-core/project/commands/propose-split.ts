import { findRow } from '../find-row'
import type { Article, Bead, Side } from '../model'
import { beadText } from '../queries/bead-text'
import { cutPlaces } from '../queries/cut-places'
import type { CutPlace } from '../queries/cut-places'
import { matchedPlaces } from '../queries/matched-places'
import type { MatchedPlaces } from '../queries/matched-places'

/** Where a bead is cut in two: the offset of the cut in the joined text of each side. */
export type SplitPlaces = Readonly<Record<Side, number>>

/** What a cut costs by what ends there: best where something ends anyway. */
const roughness = { end: 0, sentence: 0, clause: 0.15, word: 0.35 } as const

/**
 * Where to cut a bead in two: where facts that both sides state (the aligner's evidence, numbers) stay on
 * one side of the cut, the parts of one side are in the same proportion as those of the other by length, no
 * side of a part is left empty, and best between sentences. A cut that is `given` on one side is kept, and
 * the other side is cut to fit it. Null where there is nothing to cut.
 */
export function proposeSplit(
  article: Article,
  bead: string,
  given: Partial<SplitPlaces> = {},
): SplitPlaces | null {
  const row = findRow(article, bead)
  if (row === null) return null
  const source = candidates(article, row.bead, 'source', given)
  const target = candidates(article, row.bead, 'target', given)
  const facts = matchedPlaces(article, row.bead)
  let best: SplitPlaces | null = null
  let bestCost = Infinity
  for (const first of source) {
    for (const second of target) {
      if (first.isStart && second.isStart) continue
      if (first.isEnd && second.isEnd) continue
      const cut = { source: first.offset, target: second.offset }
      const cost =
        first.cost +
        second.cost +
        Math.abs(first.share - second.share) +
        tornShare(facts, cut) +
        // Of cuts that fit as well, the one nearest to the middle.
        Math.abs(first.share + second.share - 1) / 1000
      if (cost >= bestCost) continue
      best = cut
      bestCost = cost
    }
  }
  return best
}

/** A place where a side can be cut, with what that costs. */
interface Candidate {
  readonly offset: number
  /** The share of the letters that stands before it; a side without text goes with any cut. */
  readonly share: number
  readonly cost: number
  readonly isStart: boolean
  readonly isEnd: boolean
}

function candidates(
  article: Article,
  bead: Bead,
  side: Side,
  given: Partial<SplitPlaces>,
): readonly Candidate[] {
  const { length } = beadText(article, bead, side)
  return placesFor(article, bead, side, given).map(({ offset, kind }) => {
    const isStart = offset <= 0
    const isEnd = offset >= length
    return {
      offset,
      share: length === 0 ? 0.5 : offset / length,
      cost: roughness[kind] + Number(isStart) + Number(isEnd),
      isStart,
      isEnd,
    }
  })
}

/** The one that is given; else, where a bead has several sentences and nothing says otherwise, those between them. */
function placesFor(
  article: Article,
  bead: Bead,
  side: Side,
  given: Partial<SplitPlaces>,
): readonly CutPlace[] {
  const own = given[side]
  if (own !== undefined) return [{ offset: own, kind: 'end' }]
  const places = cutPlaces(article, bead, side)
  const between = places.filter(({ kind }) => kind === 'end' || kind === 'sentence')
  const isFree = given.source === undefined && given.target === undefined
  return isFree && between.length > 2 ? between : places
}

/** The share of the facts that would stand in the first part on one side and in the second on the other. */
function tornShare(facts: readonly MatchedPlaces[], cut: SplitPlaces): number {
  const torn = facts.filter(
    ({ source, target }) =>
      (source.last < cut.source && target.first >= cut.target) ||
      (source.first >= cut.source && target.last < cut.target),
  )
  return torn.length / Math.max(facts.length, 1)
}
