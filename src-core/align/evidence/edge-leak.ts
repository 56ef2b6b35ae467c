import type { SideWords } from './document'
import type { UnitMatches } from './unit-matches'

/** How many words at an edge are looked at: about a short sentence. */
const edgeTokens = 7

/**
 * Mass (nats) of the first or last words of a unit that the unit just outside a run of the other side
 * matches better than the run does, whose matches were gathered: a sentence that a bead of the run cuts
 * off from its translation.
 */
export function leakedMass(
  own: SideWords,
  matches: UnitMatches,
  unit: number,
  outside: number,
  isLast: boolean,
): number {
  const start = matches.startOf(unit, outside)
  const facts = own.side.units[unit]
  if (start < 0 || facts === undefined) return 0
  const found = matches.found()
  const { strengths } = matches
  const count = facts.endToken - facts.firstToken
  const from = isLast ? Math.max(0, count - edgeTokens) : 0
  const to = isLast ? count : Math.min(count, edgeTokens)
  let mass = 0
  for (let token = from; token < to; token += 1) {
    const strength = found[start + token] ?? 0
    const inside = strengths[token] ?? 0
    if (strength <= inside) continue
    const type = own.side.tokenTypes[facts.firstToken + token] ?? 0
    mass += (strength - inside) * (own.weights[type] ?? 0)
  }
  return mass
}
