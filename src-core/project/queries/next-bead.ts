import { findRow } from '../find-row'
import type { Article, Bead } from '../model'
import { beadMatcher } from './filter-beads'
import type { BeadFilter } from './filter-beads'
import { beadRole } from './bead-role'

/** What kind of bead to go to. */
export type NextRule =
  'unreviewed' | 'query' | 'null-bead' | 'low-confidence' | 'not-one-to-one' | 'changed-text'

/** Beads that the aligner is less sure of than this need a look. */
export const lowConfidence = 0.8

const filters: Readonly<Record<NextRule, BeadFilter>> = {
  unreviewed: { status: ['unreviewed'] },
  query: { status: ['query'] },
  'null-bead': { role: ['omission', 'addition'] },
  'low-confidence': { confidenceBelow: lowConfidence },
  'not-one-to-one': { isNotOneToOne: true },
  'changed-text': { hasChangedText: true },
}

/**
 * Id of the next bead by a rule, looking from a bead (or from outside the grid, for null) down or up and
 * on from the other end; null when no other bead is of the kind. Furniture is passed over, since nobody
 * reviews it.
 */
export function nextBead(
  article: Article,
  from: string | null,
  rule: NextRule,
  direction: 'down' | 'up' = 'down',
): string | null {
  const matches = beadMatcher(article, filters[rule])
  const { beads } = article
  const here = from === null ? undefined : findRow(article, from)?.index
  const after = beads.slice((here ?? -1) + 1)
  const before = beads.slice(0, here ?? 0)
  const isWanted = (bead: Bead): boolean => matches(bead) && beadRole(article, bead) !== 'furniture'
  const found =
    direction === 'down'
      ? (after.find(isWanted) ?? before.find(isWanted))
      : (before.findLast(isWanted) ?? after.findLast(isWanted))
  return found?.id ?? null
}
