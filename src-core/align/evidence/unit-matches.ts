import type { Evidence } from './evidence'

/** The best match of each token of a unit in a run of units of the other side; the next call writes over it. */
export interface UnitMatches {
  /** Finds the matches of a unit in the units from `first` to before `end`. */
  gather(unit: number, first: number, end: number): void
  /** Where the strengths of the unit's tokens against another unit begin in `found`; -1 for no such unit. */
  startOf(unit: number, other: number): number
  forget(): void
  /** Strength of the best match of each token; 0 for none. */
  strengths: Float32Array
  /** Of Arabic tokens: the token of the other side, and why it matches (index into linkKinds). */
  places: Int32Array
  kinds: Uint8Array
  /** Mass of the matches with the unit of the run that matches best. */
  bestMass: number
  /** Strengths of the tokens of all pairs of units. */
  readonly found: () => Float32Array
}

const mostTokens = 4096

/** Prepares the matches of the units of one side of a document. */
export function createUnitMatches({ words, pairs }: Evidence, isAr: boolean): UnitMatches {
  const own = (isAr ? words.ar : words.en).side.units
  const others = (isAr ? words.en : words.ar).side.units
  // What was gathered last: a run that goes on from there need not begin anew.
  let lastUnit = -1
  let lastFirst = -1
  let lastEnd = -1

  const begin = (unit: number, first: number, count: number): void => {
    if (count > matches.strengths.length) {
      matches.strengths = new Float32Array(count)
      matches.places = new Int32Array(count)
      matches.kinds = new Uint8Array(count)
    }
    matches.strengths.fill(0, 0, count)
    matches.bestMass = 0
    lastUnit = unit
    lastFirst = first
    lastEnd = first
  }

  const matches: UnitMatches = {
    gather(unit, first, end) {
      const facts = own[unit]
      const count = facts === undefined ? 0 : facts.endToken - facts.firstToken
      if (unit !== lastUnit || first !== lastFirst || end < lastEnd) begin(unit, first, count)
      const { strengths, places, kinds } = matches
      for (let other = lastEnd; other < end; other += 1) {
        const number = isAr ? pairs.find(unit, other) : pairs.find(other, unit)
        const at = (isAr ? pairs.arAt[number] : pairs.enAt[number]) ?? 0
        const mass = pairs.mass[number] ?? 0
        if (mass > matches.bestMass) matches.bestMass = mass
        const found = pairs.tokens.strengths
        const base = others[other]?.firstToken ?? 0
        for (let index = 0; index < count; index += 1) {
          const strength = found[at + index] ?? 0
          if (strength <= (strengths[index] ?? 0)) continue
          strengths[index] = strength
          if (isAr) {
            places[index] = base + (pairs.tokens.places[at + index] ?? 0)
            kinds[index] = pairs.tokens.kinds[at + index] ?? 0
          }
        }
      }
      lastEnd = end
    },
    startOf(unit, other) {
      if (other < 0 || other >= others.length) return -1
      return (
        (isAr ? pairs.arAt[pairs.find(unit, other)] : pairs.enAt[pairs.find(other, unit)]) ?? -1
      )
    },
    forget() {
      lastUnit = -1
    },
    strengths: new Float32Array(mostTokens),
    places: new Int32Array(mostTokens),
    kinds: new Uint8Array(mostTokens),
    bestMass: 0,
    found: () => pairs.tokens.strengths,
  }
  return matches
}
