import { findRow } from '../find-row'
import type { Article, Bead, Side } from '../model'
import { matchedSentences } from '../queries/matched-sentences'
import { sentencesOf } from '../sentences-of'
import type { Cut } from './split-bead'

/**
 * Where to cut a bead in two: where facts that both sides state (the aligner's evidence, numbers) stay on
 * one side of the cut, the parts of one side are in the same proportion as those of the other by length,
 * and as few sides as possible are left empty. A cut that is `given` on one side is kept. Null for a bead
 * that cannot be cut so.
 */
export function proposeCut(article: Article, bead: string, given: Partial<Cut> = {}): Cut | null {
  const row = findRow(article, bead)
  if (row === null) return null
  const source = candidates(article, row.bead, 'source', given.source)
  const target = candidates(article, row.bead, 'target', given.target)
  const facts = matchedSentences(article, row.bead)
  const torn = (cut: Cut): number =>
    facts.filter((fact) => fact.source < cut.source !== fact.target < cut.target).length
  const [best] = source
    .flatMap((first) => target.map((second) => ({ first, second })))
    .filter(({ first, second }) => first.before + second.before > 0)
    .filter(({ first, second }) => first.after + second.after > 0)
    .map(({ first, second }) => {
      const cut = { source: first.before, target: second.before }
      const tornShare = torn(cut) / Math.max(facts.length, 1)
      const difference = Math.abs(first.share - second.share)
      return { cut, cost: first.empty + second.empty + tornShare + difference }
    })
    .sort((one, other) => one.cost - other.cost)
  return best?.cut ?? null
}

/** A place where one side can be cut. */
interface Place {
  /** How many sentences stand before it and after it. */
  readonly before: number
  readonly after: number
  /** How many of the two parts have none. */
  readonly empty: number
  /** The share of the letters that stands before it. */
  readonly share: number
}

function candidates(
  article: Article,
  bead: Bead,
  side: Side,
  given: number | undefined,
): readonly Place[] {
  const lengths = sentencesOf(article, bead, side).map(({ text }) => Math.max(text.length, 1))
  const sum = (part: readonly number[]): number => part.reduce((all, length) => all + length, 0)
  return Array.from({ length: lengths.length + 1 }, (_, before) => ({
    before,
    after: lengths.length - before,
    empty: Number(before === 0) + Number(before === lengths.length),
    // A side without sentences goes with any cut, best with one in the middle.
    share: lengths.length === 0 ? 0.5 : sum(lengths.slice(0, before)) / sum(lengths),
  })).filter(({ before }) => given === undefined || before === given)
}
