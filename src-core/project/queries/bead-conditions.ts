import type { Article, Bead } from '../model'
import { placeOf } from '../index-by-id'
import { annotationsOf, annotationsOfBead } from './annotations-of'
import type { BeadAnnotations } from './annotations-of'
import { readBead } from './bead-role'
import { isDoubtful } from './is-doubtful'
import { movedBeads } from './moved-beads'
import { sharedEnds } from './shared-ends'
import { touchedBeads } from './touched-beads'

/**
 * What may be asked of a bead. Nobody reviews furniture, so of the conditions only `furniture`, `changed`,
 * `moved`, `commented` (with an open thread) and `issue` (with a marked one) speak of it.
 */
export const beadConditions = [
  'unreviewed',
  'approved',
  'query',
  'doubtful',
  'not-one-to-one',
  'omission',
  'addition',
  'moved',
  'changed',
  'furniture',
  'commented',
  'issue',
] as const

export type BeadCondition = (typeof beadConditions)[number]

/** Which conditions each bead of an article meets: bit `n` stands for `beadConditions[n]`. */
export interface ConditionTable {
  readonly article: Article
  /** In the order of the beads; without `moved`, `commented` and `issue`, which are no properties of a bead. */
  readonly bits: Uint16Array
}

/** The answer that was given last: most articles asked about differ from the last one in a few beads. */
let last: ConditionTable | null = null

/** The conditions of all beads, made from those of the state before where that is quicker. */
export function conditionTable(article: Article): ConditionTable {
  if (last?.article !== article) last = { article, bits: bitsOf(article, last) }
  return last
}

/** The conditions that are no properties of a bead, so that no bit stands for them. */
const conditionsApart: ReadonlySet<BeadCondition> = new Set<BeadCondition>([
  'moved',
  'commented',
  'issue',
])

/** Asks of the beads, by their rows, whether each meets one of these conditions: quick enough to ask it of all. */
export function meetsOneOf(
  table: ConditionTable,
  conditions: readonly BeadCondition[],
): (row: number) => boolean {
  const apart = conditions.filter((condition) => conditionsApart.has(condition))
  const bits = conditions
    .filter((condition) => !conditionsApart.has(condition))
    .reduce((sum, condition) => sum | bitOf(condition), 0)
  const meetsBits = (row: number): boolean => ((table.bits[row] ?? 0) & bits) !== 0
  if (apart.length === 0) return meetsBits
  return (row) => meetsBits(row) || apart.some((condition) => meets(table, row, condition))
}

/** Whether the bead at a row meets a condition. */
export function meets(table: ConditionTable, row: number, condition: BeadCondition): boolean {
  if (condition === 'moved') {
    const id = table.article.beads[row]?.id
    return id !== undefined && movedBeads(table.article).has(id)
  }
  if (condition === 'commented' || condition === 'issue') {
    return has(annotationsOfBead(table.article, table.article.beads[row]?.id ?? ''), condition)
  }
  return ((table.bits[row] ?? 0) & bitOf(condition)) !== 0
}

/** How many beads meet each condition. */
export function countConditions(table: ConditionTable): Readonly<Record<BeadCondition, number>> {
  const counts = new Uint32Array(beadConditions.length)
  for (const bits of table.bits) {
    for (let rest = bits, at = 0; rest !== 0; rest >>= 1, at += 1) {
      if ((rest & 1) === 1) counts[at] = (counts[at] ?? 0) + 1
    }
  }
  const count = (condition: BeadCondition): number =>
    condition === 'moved'
      ? movedBeads(table.article).size
      : (counts[beadConditions.indexOf(condition)] ?? 0)
  return {
    unreviewed: count('unreviewed'),
    approved: count('approved'),
    query: count('query'),
    doubtful: count('doubtful'),
    'not-one-to-one': count('not-one-to-one'),
    omission: count('omission'),
    addition: count('addition'),
    moved: count('moved'),
    changed: count('changed'),
    furniture: count('furniture'),
    commented: countAnnotated(table.article, 'commented'),
    issue: countAnnotated(table.article, 'issue'),
  }
}

function countAnnotated(article: Article, condition: 'commented' | 'issue'): number {
  let sum = 0
  for (const annotations of annotationsOf(article).byBead.values()) {
    if (has(annotations, condition)) sum += 1
  }
  return sum
}

function has({ threads, issues }: BeadAnnotations, condition: 'commented' | 'issue'): boolean {
  return condition === 'issue'
    ? issues.length > 0
    : threads.some(({ thread }) => thread.resolved === null)
}

function bitsOf(article: Article, before: ConditionTable | null): Uint16Array {
  const { beads } = article
  const bits = new Uint16Array(beads.length)
  const touched =
    before?.article.id === article.id ? touchedBeads(before.article, article).after : beads
  const isKnown = before !== null && 2 * touched.length <= beads.length
  const { head, tail } = isKnown ? sharedEnds(before.article.beads, beads) : { head: 0, tail: 0 }
  if (isKnown) {
    bits.set(before.bits.subarray(0, head))
    bits.set(before.bits.subarray(before.bits.length - tail), beads.length - tail)
  }
  for (let row = head; row < beads.length - tail; row += 1) {
    const bead = beads[row]
    if (bead !== undefined) bits[row] = bitsOfBead(article, bead)
  }
  if (!isKnown) return bits
  for (const bead of touched) {
    const row = placeOf(beads, bead.id)
    if (row !== undefined) bits[row] = bitsOfBead(article, bead)
  }
  return bits
}

function bitsOfBead(article: Article, bead: Bead): number {
  const { role, isChanged } = readBead(article, bead)
  const changed = isChanged ? bitOf('changed') : 0
  if (role === 'furniture') return changed | bitOf('furniture')
  return (
    changed |
    bitOf(bead.review.status) |
    (isDoubtful(bead) ? bitOf('doubtful') : 0) |
    (bead.source.length !== 1 || bead.target.length !== 1 ? bitOf('not-one-to-one') : 0) |
    (role === 'translation' ? 0 : bitOf(role))
  )
}

function bitOf(condition: BeadCondition): number {
  return 1 << beadConditions.indexOf(condition)
}
