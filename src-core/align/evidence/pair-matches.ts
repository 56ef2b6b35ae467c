import type { DocumentWords } from './document'
import { createPairTable } from './pair-table'

/**
 * Word matches between pairs of units, token by token, each pair computed once. Lists over all tokens of
 * all pairs, so that a long text makes no millions of small objects: a pair has a number, and its tokens
 * stand from `arAt[pair]` (Arabic unit) and `enAt[pair]` (the other unit) on.
 */
export interface PairMatches {
  /** The number of the pair of two units. */
  find(arUnit: number, enUnit: number): number
  /** Forgets all pairs; numbers given before are no longer valid. */
  forget(): void
  readonly arAt: readonly number[]
  readonly enAt: readonly number[]
  /** Mass of the matches of a pair: mean of both directions, in nats. */
  readonly mass: readonly number[]
  readonly tokens: TokenMatches
}

export interface TokenMatches {
  /** Strength of the best match of the token in the other unit; 0 for none. */
  strengths: Float32Array
  /** Of Arabic tokens: which token of the other unit that is, counted from its first. */
  places: Int16Array
  /** Of Arabic tokens: why it matches, index into linkKinds. */
  kinds: Uint8Array
}

/** Prepares the matches of a document. */
export function createPairMatches(words: DocumentWords): PairMatches {
  const { ar, en } = words
  const numbers = createPairTable()
  const arAt: number[] = []
  const enAt: number[] = []
  const mass: number[] = []
  const tokens: TokenMatches = {
    strengths: new Float32Array(4096),
    places: new Int16Array(4096),
    kinds: new Uint8Array(4096),
  }
  let used = 0
  // For each type of the English side: the token of the unit at hand that has it, by stamp.
  const stamp = new Int32Array(en.side.types.length)
  const place = new Int32Array(en.side.types.length)
  let time = 0

  const compute = (arUnit: number, enUnit: number): number => {
    const arFacts = ar.side.units[arUnit]
    const enFacts = en.side.units[enUnit]
    if (arFacts === undefined || enFacts === undefined)
      throw new RangeError('There is no such unit.')
    const arCount = arFacts.endToken - arFacts.firstToken
    const enCount = enFacts.endToken - enFacts.firstToken
    if (used + arCount + enCount > tokens.strengths.length) grow(tokens, used + arCount + enCount)
    const { strengths, places, kinds } = tokens
    const arStart = used
    const enStart = used + arCount
    used = enStart + enCount
    strengths.fill(0, arStart, used)
    time += 1
    for (let index = 0; index < enCount; index += 1) {
      const type = en.side.tokenTypes[enFacts.firstToken + index] ?? 0
      stamp[type] = time
      place[type] = index
    }
    let arMass = 0
    for (let index = 0; index < arCount; index += 1) {
      const type = ar.side.tokenTypes[arFacts.firstToken + index] ?? 0
      let best = 0
      const end = ar.linkOffsets[type + 1] ?? 0
      for (let link = ar.linkOffsets[type] ?? 0; link < end; link += 1) {
        const target = ar.linkTypes[link] ?? 0
        if (stamp[target] !== time) continue
        const strength = ar.linkStrengths[link] ?? 0
        const at = place[target] ?? 0
        if (strength > best) {
          best = strength
          places[arStart + index] = at
          kinds[arStart + index] = ar.linkKinds[link] ?? 0
        }
        if (strength > (strengths[enStart + at] ?? 0)) strengths[enStart + at] = strength
      }
      if (best > 0) {
        strengths[arStart + index] = best
        arMass += best * (ar.weights[type] ?? 0)
      }
    }
    let enMass = 0
    for (let index = 0; index < enCount; index += 1) {
      const type = en.side.tokenTypes[enFacts.firstToken + index] ?? 0
      // Only the last token of its type was marked; the others share its match.
      const strength = strengths[enStart + (place[type] ?? 0)] ?? 0
      strengths[enStart + index] = strength
      enMass += strength * (en.weights[type] ?? 0)
    }
    arAt.push(arStart)
    enAt.push(enStart)
    mass.push((arMass + enMass) / 2)
    return mass.length - 1
  }

  return {
    find(arUnit, enUnit) {
      let number = numbers.get(arUnit, enUnit)
      if (number < 0) {
        number = compute(arUnit, enUnit)
        numbers.add(arUnit, enUnit, number)
      }
      return number
    },
    forget() {
      numbers.clear()
      arAt.length = 0
      enAt.length = 0
      mass.length = 0
      used = 0
    },
    arAt,
    enAt,
    mass,
    tokens,
  }
}

function grow(tokens: TokenMatches, needed: number): void {
  const size = Math.max(needed, 2 * tokens.strengths.length)
  const strengths = new Float32Array(size)
  strengths.set(tokens.strengths)
  const places = new Int16Array(size)
  places.set(tokens.places)
  const kinds = new Uint8Array(size)
  kinds.set(tokens.kinds)
  tokens.strengths = strengths
  tokens.places = places
  tokens.kinds = kinds
}

/** Mass of the matches of two units, in nats. */
export function pairMass(pairs: PairMatches, arUnit: number, enUnit: number): number {
  return pairs.mass[pairs.find(arUnit, enUnit)] ?? 0
}
