import { placeOf } from '../index-by-id'
import type { Article, Bead } from '../model'
import { conditionTable, meets } from './bead-conditions'
import type { BeadCondition } from './bead-conditions'

/** What kind of bead to go to, in the order of the menu. */
export const nextRules = [
  'unreviewed',
  'doubtful',
  'lowest-confidence',
  'query',
  'not-one-to-one',
  'null',
  'changed',
  'commented',
  'issue',
] as const

export type NextRule = (typeof nextRules)[number]

type PlainRule = Exclude<NextRule, 'lowest-confidence'>

const conditionsOf: Readonly<Record<PlainRule, readonly BeadCondition[]>> = {
  unreviewed: ['unreviewed'],
  doubtful: ['doubtful'],
  query: ['query'],
  'not-one-to-one': ['not-one-to-one'],
  null: ['omission', 'addition'],
  changed: ['changed'],
  commented: ['commented'],
  issue: ['issue'],
}

export interface NextOptions {
  readonly direction?: 'down' | 'up'
  /** Only beads that are so; all when left out. */
  readonly isWanted?: (bead: Bead) => boolean
}

/**
 * Id of the next bead by a rule, looking from a bead (or from outside the grid, for null) down or up and
 * on from the other end; null when no other bead is of the kind. By `lowest-confidence` the next one is
 * that of which the aligner is a little surer than of the bead one comes from. Furniture is passed over,
 * since nobody reviews it.
 */
export function nextBead(
  article: Article,
  from: string | null,
  rule: NextRule,
  { direction = 'down', isWanted = () => true }: NextOptions = {},
): string | null {
  const { beads } = article
  const here = from === null ? -1 : (placeOf(beads, from) ?? -1)
  const row =
    rule === 'lowest-confidence'
      ? byConfidence(article, here, direction, isWanted)
      : byPlace(article, here, direction, rule, isWanted)
  return beads[row ?? -1]?.id ?? null
}

/** The first row of the kind after the one one comes from, looked for no further than that. */
function byPlace(
  article: Article,
  here: number,
  direction: 'down' | 'up',
  rule: PlainRule,
  isWanted: (bead: Bead) => boolean,
): number | null {
  const table = conditionTable(article)
  const conditions = conditionsOf[rule]
  const count = article.beads.length
  const step = direction === 'down' ? 1 : -1
  // Looking up from outside the grid begins below its end.
  const start = here < 0 && direction === 'up' ? count : here
  for (let distance = 1; distance <= count; distance += 1) {
    const row = (start + step * distance + count) % count
    const bead = article.beads[row]
    if (row === here || bead === undefined || meets(table, row, 'furniture')) continue
    if (conditions.some((condition) => meets(table, row, condition)) && isWanted(bead)) return row
  }
  return null
}

/** Among the beads that nobody has reviewed, the next one when the least sure comes first. */
function byConfidence(
  article: Article,
  here: number,
  direction: 'down' | 'up',
  isWanted: (bead: Bead) => boolean,
): number | null {
  const table = conditionTable(article)
  const { beads } = article
  const confidence = (row: number): number => beads[row]?.confidence ?? -1
  const compare = (one: number, other: number): number =>
    confidence(one) - confidence(other) || one - other
  const rows = beads.flatMap((bead, row) =>
    row !== here && bead.confidence !== null && meets(table, row, 'unreviewed') && isWanted(bead)
      ? [row]
      : [],
  )
  rows.sort(compare)
  const ahead = rows.findIndex((row) => compare(row, here) > 0)
  if (direction === 'down') return rows[ahead] ?? rows[0] ?? null
  return rows[ahead - 1] ?? rows.at(-1) ?? null
}
