import { numberValues, toAsciiDigits } from '../../text/digits'
import type { Article, Bead, Reason } from '../model'
import { sentencesOf } from '../sentences-of'

/** A fact that stands once on each side of a bead: the place of its sentence among those of the side. */
export interface MatchedSentences {
  readonly source: number
  readonly target: number
}

/**
 * Which sentences of a bead go together by what both of them say: what the aligner found to match, and
 * numbers and words in Latin letters that stand on both sides, also in a bead that a person put together.
 */
export function matchedSentences(article: Article, bead: Bead): readonly MatchedSentences[] {
  const source = sentencesOf(article, bead, 'source').map(({ text }) => text)
  const target = sentencesOf(article, bead, 'target').map(({ text }) => text)
  const reasons = bead.reasons.flatMap((reason) => placesOf(reason, source, target))
  const inSource = onlyPlaces(source)
  const inTarget = onlyPlaces(target)
  const facts = [...inSource].flatMap(([fact, place]): readonly MatchedSentences[] => {
    const other = inTarget.get(fact)
    return place === null || other == null ? [] : [{ source: place, target: other }]
  })
  return [...reasons, ...facts]
}

function placesOf(
  reason: Reason,
  source: readonly string[],
  target: readonly string[],
): readonly MatchedSentences[] {
  if (reason.source === null || reason.target === null) return []
  const places = [onlyPlace(source, reason.source), onlyPlace(target, reason.target)] as const
  const [first, second] = places
  return first === null || second === null ? [] : [{ source: first, target: second }]
}

/** The place of the only text that holds a piece; null when none does, or several do. */
function onlyPlace(texts: readonly string[], piece: string): number | null {
  const places = texts.flatMap((text, place) => (text.includes(piece) ? [place] : []))
  return places.length === 1 ? (places[0] ?? null) : null
}

/** Where each number and each word in Latin letters stands; null where several texts have it. */
function onlyPlaces(texts: readonly string[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>()
  texts.forEach((text, place) => {
    for (const fact of new Set(factsOf(text))) found.set(fact, found.has(fact) ? null : place)
  })
  return found
}

function factsOf(text: string): readonly string[] {
  const plain = toAsciiDigits(text)
  const numbers = plain.match(/\d+(?:[.,\u066b\u066c]\d+)*/gu) ?? []
  const words = plain.match(/[A-Za-z]{2,}/gu) ?? []
  return [
    ...numbers.map((literal) => String(numberValues(literal)[0] ?? literal)),
    ...words.map((word) => word.toLowerCase()),
  ]
}
