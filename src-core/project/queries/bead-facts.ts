import type { Reason, ReasonKind } from '../model'

/** The reasons of a bead as a reader wants them: what needs a look first, then what speaks for it. */
export interface BeadFacts {
  /** What only one side has and the other should: numbers, dates, names, quotations, questions. */
  readonly missing: readonly Reason[]
  /** What both sides have, kind by kind. */
  readonly matched: readonly FactGroup[]
  /** Telling words that only one side has: mostly a free translation, so nothing to be loud about. */
  readonly unmatchedWords: readonly Reason[]
  /** How many times as long as expected the target is; null when its length is nothing to speak of. */
  readonly lengthRatio: number | null
}

/** What a fact that stands in a text is about. */
export type FactKind = Exclude<ReasonKind, 'length'>

export interface FactGroup {
  readonly kind: FactKind
  readonly facts: readonly Reason[]
}

const order: readonly FactKind[] = [
  'number',
  'date',
  'name',
  'quotation',
  'punctuation',
  'word',
  'position',
]

/** Beyond these the length of a translation wants an explanation. */
const noticeable = { longer: 1.5, shorter: 0.65 }

/** Sorts the reasons of a bead for a reader. */
export function beadFacts(reasons: readonly Reason[]): BeadFacts {
  const texts = reasons.filter(({ kind }) => kind !== 'length')
  const ofKind = (kind: ReasonKind) => texts.filter((reason) => reason.kind === kind)
  const ratio = reasons.find(({ kind }) => kind === 'length')?.ratio ?? 1
  return {
    missing: order
      .filter((kind) => kind !== 'word')
      .flatMap((kind) => ofKind(kind).filter(isOneSided)),
    matched: order
      .map((kind) => ({ kind, facts: ofKind(kind).filter(isTwoSided) }))
      .filter(({ facts }) => facts.length > 0),
    unmatchedWords: ofKind('word').filter(isOneSided),
    lengthRatio: ratio >= noticeable.longer || ratio <= noticeable.shorter ? ratio : null,
  }
}

function isOneSided({ source, target }: Reason): boolean {
  return (source === null) !== (target === null)
}

function isTwoSided({ source, target }: Reason): boolean {
  return source !== null && target !== null
}
