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
  const order =
    rule === 'lowest-confidence'
      ? byConfidence(article, here, isWanted)
      : byPlace(article, here, rule, isWanted)
  const row =
    direction === 'down'
      ? (order.ahead[0] ?? order.behind[0])
      : (order.behind.at(-1) ?? order.ahead.at(-1))
  return beads[row ?? -1]?.id ?? null
}

/** Rows that may be gone to: those behind the bead one comes from, and those ahead, in their order. */
interface Order {
  readonly behind: readonly number[]
  readonly ahead: readonly number[]
}

function byPlace(
  article: Article,
  here: number,
  rule: PlainRule,
  isWanted: (bead: Bead) => boolean,
): Order {
  const table = conditionTable(article)
  const conditions = conditionsOf[rule]
  const behind: number[] = []
  const ahead: number[] = []
  for (const [row, bead] of article.beads.entries()) {
    if (row === here || meets(table, row, 'furniture') || !isWanted(bead)) continue
    if (!conditions.some((condition) => meets(table, row, condition))) continue
    if (row < here) behind.push(row)
    else ahead.push(row)
  }
  return { behind, ahead }
}

/** Beads that nobody has reviewed, the least sure first. */
function byConfidence(article: Article, here: number, isWanted: (bead: Bead) => boolean): Order {
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
  const cut = ahead < 0 ? rows.length : ahead
  return { behind: rows.slice(0, cut), ahead: rows.slice(cut) }
}
