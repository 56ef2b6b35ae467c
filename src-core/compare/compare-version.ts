import type { Article, Bead } from '../project/model'
import { isFurniture } from '../project/model'
import { beadText } from '../project/queries/bead-text'
import { beadRole } from '../project/queries/bead-role'
import { diffTokens } from '../text/diff-tokens'
import { spaced } from '../text/spaced'
import { pairSentences } from './pair-sentences'

/** A bead whose translation reads otherwise in the other version. */
export interface VersionDifference {
  readonly bead: string
  /** From 0. */
  readonly row: number
  readonly ours: string
  readonly theirs: string
}

/** How another version of the translation differs from that of an article. */
export interface VersionComparison {
  readonly differences: readonly VersionDifference[]
  /** Share of our sentences that the other version has too, the same or reworded. */
  readonly shared: number
}

/**
 * Lays the sentences of another version beside those of the translation: equal ones first, then between
 * them those that share words. What only the other version has goes to an omission at its place, or else
 * to the bead before it. Furniture is not compared.
 */
export function compareVersion(article: Article, theirs: readonly string[]): VersionComparison {
  const ours = article.target.filter(({ text }) => text !== '')
  const pairing = pairAll(
    ours.map(({ text }) => text),
    theirs,
  )
  const taken = new Set(pairing.flat())
  const ofSentence = new Map(ours.map(({ id }, at) => [id, pairing[at] ?? []]))
  const kinds = new Map(ours.map(({ id, kind }) => [id, kind]))
  const places = article.beads.map(({ target }) => target.flatMap((id) => ofSentence.get(id) ?? []))
  giveAway(article, places, theirs, taken)
  const differences = article.beads.flatMap((bead, row): readonly VersionDifference[] => {
    if (bead.target.some((id) => isFurniture(kinds.get(id) ?? 'body'))) return []
    const own = beadText(article, bead, 'target')
    const other = textAt(places[row] ?? [], theirs)
    if (spaced(own) === spaced(other)) return []
    return [{ bead: bead.id, row, ours: own, theirs: other }]
  })
  const found = pairing.filter((each) => each.length > 0).length
  return { differences, shared: ours.length === 0 ? 0 : found / ours.length }
}

/** Equal sentences are paired first, which leaves short stretches to be compared word by word. */
function pairAll(
  ours: readonly string[],
  theirs: readonly string[],
): readonly (readonly number[])[] {
  return diffTokens(ours.map(spaced), theirs.map(spaced)).flatMap((hunk) => {
    const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
    if (hunk.same) {
      return Array.from({ length: beforeEnd - beforeStart }, (_, at) => [afterStart + at])
    }
    return pairSentences(
      ours.slice(beforeStart, beforeEnd),
      theirs.slice(afterStart, afterEnd),
    ).map((places) => places.map((place) => place + afterStart))
  })
}

/** Gives the sentences that nothing of ours matches to beads. Changes `places`. */
function giveAway(
  article: Article,
  places: number[][],
  theirs: readonly string[],
  taken: ReadonlySet<number>,
): void {
  const rowOf = new Map(places.flatMap((each, row) => each.map((place) => [place, row] as const)))
  let before = -1
  for (const place of theirs.keys()) {
    const own = rowOf.get(place)
    if (own !== undefined) before = own
    if (taken.has(place)) continue
    const next = article.beads[before + 1]
    const isGap = next !== undefined && isOmission(article, next)
    const row = isGap ? before + 1 : Math.max(0, before)
    if (before < 0 && !isGap) continue
    places[row]?.push(place)
  }
}

function isOmission(article: Article, bead: Bead): boolean {
  return beadRole(article, bead) === 'omission'
}

function textAt(places: readonly number[], theirs: readonly string[]): string {
  return [...new Set(places)]
    .toSorted((first, second) => first - second)
    .map((place) => (theirs[place] ?? '').trim())
    .join(' ')
}
