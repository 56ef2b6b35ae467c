import { numberValues, toAsciiDigits } from '../../text/digits'
import type { Article, Bead, Side } from '../model'
import { textsOf } from './known-reasons'
import { reasonSpans } from './reason-spans'

/** Where a fact stands first and last in the joined text of a side; UTF-16 offsets. */
interface Places {
  readonly first: number
  readonly last: number
}

/** A fact that both sides of a bead state. */
export type MatchedPlaces = Readonly<Record<Side, Places>>

/**
 * Where the two texts of a bead say the same: what the aligner found to match, and numbers and words in
 * Latin letters that stand on both sides, also in a bead that a person put together.
 */
export function matchedPlaces(article: Article, bead: Bead): readonly MatchedPlaces[] {
  const texts = textsOf(article, bead)
  const reasons = bead.reasons.flatMap((reason) => {
    const source = placesOf(reasonSpans(reason, 'source', texts.source).map(({ start }) => start))
    const target = placesOf(reasonSpans(reason, 'target', texts.target).map(({ start }) => start))
    return source === null || target === null ? [] : [{ source, target }]
  })
  const inTarget = factsOf(texts.target)
  const facts = [...factsOf(texts.source)].flatMap(([fact, starts]) => {
    const source = placesOf(starts)
    const target = placesOf(inTarget.get(fact) ?? [])
    return source === null || target === null ? [] : [{ source, target }]
  })
  return [...reasons, ...facts]
}

function placesOf(starts: readonly number[]): Places | null {
  const [first] = starts
  return first === undefined ? null : { first, last: starts.at(-1) ?? first }
}

/** Where each number and each word in Latin letters begins. */
function factsOf(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>()
  const plain = toAsciiDigits(text)
  for (const { 0: literal, index } of plain.matchAll(factPattern)) {
    const fact = /^\d/u.test(literal)
      ? String(numberValues(literal)[0] ?? literal)
      : literal.toLowerCase()
    found.set(fact, [...(found.get(fact) ?? []), index])
  }
  return found
}

const factPattern = /\d+(?:[.,\u066b\u066c]\d+)*|[A-Za-z]{2,}/gu
