import { foldForSearch } from '../../text/search-fold'
import { findRow } from '../find-row'
import type { Article, Bead, Side } from '../model'
import { beadRole } from './bead-role'
import { beadText } from './bead-text'
import { foldedText } from './folded-text'
import { sentencesOf } from '../sentences-of'

/** A row that may hold what another one lacks. */
export interface LinkCandidate {
  readonly bead: string
  /** From 0. */
  readonly row: number
  readonly text: string
  /** Whether it has no counterpart of its own, so that it is likely to be the one. */
  readonly isFree: boolean
}

/**
 * Rows that have text on `side` which may belong to a bead that lacks it: those without a counterpart
 * first, each kind from the nearest to the farthest. With a query only those that hold its words.
 */
export function linkCandidates(
  article: Article,
  bead: string,
  side: Side,
  query: string,
  most: number,
): readonly LinkCandidate[] {
  const from = findRow(article, bead)?.index ?? 0
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean)
  const other: Side = side === 'source' ? 'target' : 'source'
  const holds = (each: Bead): boolean => {
    const sentences = sentencesOf(article, each, side)
    return words.every((word) => sentences.some((sentence) => foldedText(sentence).includes(word)))
  }
  const nearest = [...byDistance(article.beads.length, from)]
  const free: LinkCandidate[] = []
  const taken: LinkCandidate[] = []
  for (const row of nearest) {
    const each = article.beads[row]
    if (each === undefined || each.id === bead || each[side].length === 0) continue
    const isFree = each[other].length === 0
    const list = isFree ? free : taken
    if (list.length >= most || !holds(each)) continue
    if (isFree && beadRole(article, each) === 'furniture' && words.length === 0) continue
    list.push({ bead: each.id, row, isFree, text: beadText(article, each, side) })
  }
  return [...free, ...taken].slice(0, most)
}

/** Rows from the nearest to the farthest: below before above at the same distance. */
function* byDistance(count: number, from: number): Iterable<number> {
  for (let distance = 1; distance < count; distance += 1) {
    if (from + distance < count) yield from + distance
    if (from - distance >= 0) yield from - distance
  }
}
