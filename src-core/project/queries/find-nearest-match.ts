import { placeOf } from '../index-by-id'
import { sides } from '../model'
import type { Article, Side } from '../model'
import type { TextMatch } from './find-text'

/** A place in the grid: a side of a bead and, where it is known, a letter of a sentence there. */
export interface GridPlace {
  readonly bead: string
  readonly side: Side
  readonly sentence?: string
  readonly offset?: number
}

/**
 * The index of the match nearest to a place: the first at or after it, or the last before it; from the
 * end of the article on at its other end. Null when there is no match. Matches stand in the order of
 * the grid.
 */
export function findNearestMatch(
  article: Article,
  matches: readonly TextMatch[],
  place: GridPlace | null,
  direction: 'forward' | 'backward',
): number | null {
  if (matches.length === 0) return null
  const atOtherEnd = direction === 'forward' ? 0 : matches.length - 1
  return findMatchAhead(article, matches, place, direction) ?? atOtherEnd
}

/** As `findNearestMatch`, but null where there is none until the end of the article. */
export function findMatchAhead(
  article: Article,
  matches: readonly TextMatch[],
  place: GridPlace | null,
  direction: 'forward' | 'backward',
): number | null {
  if (matches.length === 0) return null
  if (place === null) return direction === 'forward' ? 0 : matches.length - 1
  const isBefore = (match: TextMatch): boolean => compare(article, match, place) < 0
  const firstAfter = lowerBound(matches, isBefore)
  const index = direction === 'forward' ? firstAfter : firstAfter - 1
  return index >= 0 && index < matches.length ? index : null
}

/** The index of the first match for which the question, true up to some match, is no longer true. */
function lowerBound(
  matches: readonly TextMatch[],
  isBefore: (match: TextMatch) => boolean,
): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const match = matches[middle]
    if (match !== undefined && isBefore(match)) low = middle + 1
    else high = middle
  }
  return low
}

function compare(article: Article, match: TextMatch, place: GridPlace): number {
  const row = (bead: string): number => placeOf(article.beads, bead) ?? -1
  if (match.bead !== place.bead) return row(match.bead) - row(place.bead)
  if (match.side !== place.side) return sides.indexOf(match.side) - sides.indexOf(place.side)
  if (place.sentence === undefined) return 0
  if (match.sentence !== place.sentence) {
    const order = (id: string): number => placeOf(article[match.side], id) ?? -1
    return order(match.sentence) - order(place.sentence)
  }
  return match.start - (place.offset ?? 0)
}
