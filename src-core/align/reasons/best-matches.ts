import type { Evidence } from '../evidence/evidence'
import type { Pairing } from '../step'

/** A word of either side of a bead that mean each other. */
export interface Match {
  readonly arUnit: number
  readonly arToken: number
  readonly enUnit: number
  readonly enToken: number
  /** Index into linkKinds. */
  readonly kind: number
  /** How much the match tells, in nats. */
  readonly worth: number
  /** How sure it is, 0 to 1. */
  readonly strength: number
}

/** One-to-one matches of the words of a bead, the most telling first. */
export function bestMatches({ words, pairs }: Evidence, bead: Pairing): readonly Match[] {
  const candidates: Match[] = []
  for (const arUnit of bead.ar) {
    const arFirst = words.ar.side.units[arUnit]?.firstToken ?? 0
    for (const enUnit of bead.en) {
      const enFirst = words.en.side.units[enUnit]?.firstToken ?? 0
      const at = pairs.arAt[pairs.find(arUnit, enUnit)] ?? 0
      const { strengths, places, kinds } = pairs.tokens
      const count = (words.ar.side.units[arUnit]?.endToken ?? 0) - arFirst
      for (let index = 0; index < count; index += 1) {
        const strength = strengths[at + index] ?? 0
        if (strength <= 0) continue
        const type = words.ar.side.tokenTypes[arFirst + index] ?? 0
        candidates.push({
          arUnit,
          arToken: arFirst + index,
          enUnit,
          enToken: enFirst + (places[at + index] ?? 0),
          kind: kinds[at + index] ?? 0,
          strength,
          worth: strength * (words.ar.weights[type] ?? 0),
        })
      }
    }
  }
  candidates.sort((a, b) => b.worth - a.worth || a.arToken - b.arToken || a.enToken - b.enToken)
  const taken = { ar: new Set<number>(), en: new Set<number>() }
  return candidates.filter(({ arToken, enToken }) => {
    if (taken.ar.has(arToken) || taken.en.has(enToken)) return false
    taken.ar.add(arToken)
    taken.en.add(enToken)
    return true
  })
}
