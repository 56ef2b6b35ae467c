import type { DocumentWords, SideWords } from './document'
import type { Evidence } from './evidence'
import type { PairMatches } from './pair-matches'

/** How many words at an edge are looked at: about a short sentence. */
const edgeTokens = 7

/**
 * Mass (nats) of the words at the edges of a bead that the unit just outside it on the other side matches
 * better than the bead does: a sentence that the bead cuts off from its translation.
 */
export interface EdgeLeak {
  readonly first: number
  readonly last: number
}

/** Measures what leaks over the edges of a bead, both sides added up. */
export function edgeLeak(
  { words, pairs }: Evidence,
  ar: number,
  arCount: number,
  en: number,
  enCount: number,
): EdgeLeak {
  const arLast = ar + arCount - 1
  const enLast = en + enCount - 1
  const leak = (isAr: boolean, unit: number, outside: number, isLast: boolean): number =>
    leakOf(words, pairs, {
      isAr,
      unit,
      outside,
      isLast,
      first: isAr ? en : ar,
      end: isAr ? en + enCount : ar + arCount,
    })
  return {
    first: leak(true, ar, en - 1, false) + leak(false, en, ar - 1, false),
    last: leak(true, arLast, enLast + 1, true) + leak(false, enLast, arLast + 1, true),
  }
}

interface Edge {
  readonly isAr: boolean
  /** The unit at the edge, and the unit of the other side just outside the bead. */
  readonly unit: number
  readonly outside: number
  readonly isLast: boolean
  /** Units of the other side in the bead. */
  readonly first: number
  readonly end: number
}

function leakOf(words: DocumentWords, pairs: PairMatches, edge: Edge): number {
  const own: SideWords = edge.isAr ? words.ar : words.en
  const others: SideWords = edge.isAr ? words.en : words.ar
  const facts = own.side.units[edge.unit]
  if (facts === undefined || edge.outside < 0 || edge.outside >= others.side.units.length) return 0
  const startOf = (other: number): number => {
    const pair = edge.isAr ? pairs.find(edge.unit, other) : pairs.find(other, edge.unit)
    return (edge.isAr ? pairs.arAt[pair] : pairs.enAt[pair]) ?? 0
  }
  const count = facts.endToken - facts.firstToken
  const from = edge.isLast ? Math.max(0, count - edgeTokens) : 0
  const to = edge.isLast ? count : Math.min(count, edgeTokens)
  const outside = startOf(edge.outside)
  let mass = 0
  for (let token = from; token < to; token += 1) {
    const strength = pairs.tokens.strengths[outside + token] ?? 0
    if (strength === 0) continue
    let inside = 0
    for (let other = edge.first; other < edge.end; other += 1) {
      inside = Math.max(inside, pairs.tokens.strengths[startOf(other) + token] ?? 0)
    }
    if (strength <= inside) continue
    const type = own.side.tokenTypes[facts.firstToken + token] ?? 0
    mass += (strength - inside) * (own.weights[type] ?? 0)
  }
  return mass
}
