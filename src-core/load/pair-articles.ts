import type { PlacedBlock } from './find-articles'
import { sharedEvidence, textEvidence } from './shared-evidence'
import type { TextEvidence } from './shared-evidence'

type Articles = readonly (readonly PlacedBlock[])[]

interface Candidate {
  readonly blocks: readonly PlacedBlock[]
  readonly evidence: TextEvidence
}

/** The blocks of a page that belong to the text and its translation; others are left out. */
export type Paired = ReadonlySet<number>

/** A choice that leaves articles out must beat the whole page by so much. */
const marginOverAll = 1.25

/**
 * Finds the text and its translation among the articles of a page in two languages. The whole page is
 * taken where each article has its counterpart; where one language has more (a second article, a
 * teaser), the pair that shares most numbers and names at a plausible ratio of lengths is taken.
 */
export function pairArticles(one: Articles, other: Articles): Paired {
  const everything: Candidate[] = [one, other].map((side) => candidate(side.flat()))
  const [all, allOther] = everything
  const whole = all === undefined || allOther === undefined ? 0 : likeness(all, allOther)
  const indices = new Set([...one, ...other].flat().map(({ index }) => index))
  if (one.length === 1 && other.length === 1) return indices
  const others = other.map(candidate)
  const pairs = one
    .map(candidate)
    .flatMap((first) => others.map((second) => ({ first, second, score: likeness(first, second) })))
  const best = pairs.toSorted((a, b) => b.score - a.score)[0]
  if (best === undefined || best.score < whole * marginOverAll) return indices
  return new Set([...best.first.blocks, ...best.second.blocks].map(({ index }) => index))
}

function candidate(blocks: readonly PlacedBlock[]): Candidate {
  return { blocks, evidence: textEvidence(blocks.map(({ text }) => text).join('\n')) }
}

/** Shared evidence, less where one text is much longer than the other. */
function likeness(one: Candidate, other: Candidate): number {
  const [shorter, longer] = [one.evidence.length, other.evidence.length].toSorted((a, b) => a - b)
  const ratio = (shorter ?? 0) / Math.max(1, longer ?? 1)
  return (0.1 + sharedEvidence(one.evidence, other.evidence)) * Math.min(1, ratio * 1.4)
}
