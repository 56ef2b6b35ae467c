import type { UnitFacts } from '../text/analysed-side'
import type { DocumentWords, SideWords } from './document'
import { createPairTable } from './pair-table'
import { createSpreadLinks, firstEntry } from './spread-links'

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
  const spreadOut = createSpreadLinks(ar, en.side.types.length)
  // For each type of the English side with a match: the last token of the unit at hand that has it, by stamp.
  const stamp = new Int32Array(en.side.types.length)
  const place = new Int32Array(en.side.types.length)
  let time = 0
  // The link that each Arabic token was matched by.
  let bestLinks = new Int32Array(4096)

  const compute = (arUnit: number, enUnit: number): number => {
    const arFacts = ar.side.units[arUnit]
    const enFacts = en.side.units[enUnit]
    if (arFacts === undefined || enFacts === undefined)
      throw new RangeError('There is no such unit.')
    const arCount = arFacts.endToken - arFacts.firstToken
    const enCount = enFacts.endToken - enFacts.firstToken
    if (used + arCount + enCount > tokens.strengths.length) grow(tokens, used + arCount + enCount)
    if (arCount > bestLinks.length) bestLinks = new Int32Array(arCount)
    const { strengths, places, kinds } = tokens
    const arStart = used
    const enStart = used + arCount
    used = enStart + enCount
    strengths.fill(0, arStart, used)
    time += 1
    const spread = spreadOut(arUnit)
    const { tokens: entryTokens, links, next } = spread
    for (let at = enCount - 1; at >= 0; at -= 1) {
      const type = en.side.tokenTypes[enFacts.firstToken + at] ?? 0
      let entry = firstEntry(spread, type)
      if (entry < 0) continue
      if (stamp[type] === time) {
        // All tokens of a type share the matches of the last one.
        strengths[enStart + at] = strengths[enStart + (place[type] ?? 0)] ?? 0
        continue
      }
      stamp[type] = time
      place[type] = at
      let best = 0
      for (; entry >= 0; entry = next[entry] ?? -1) {
        const link = links[entry] ?? 0
        const strength = ar.linkStrengths[link] ?? 0
        if (strength > best) best = strength
        const index = entryTokens[entry] ?? 0
        const before = strengths[arStart + index] ?? 0
        // Of equal matches, the one that the word lists first.
        if (strength < before || (strength === before && link > (bestLinks[index] ?? 0))) continue
        strengths[arStart + index] = strength
        bestLinks[index] = link
        places[arStart + index] = at
        kinds[arStart + index] = ar.linkKinds[link] ?? 0
      }
      strengths[enStart + at] = best
    }
    arAt.push(arStart)
    enAt.push(enStart)
    const arMass = massOf(ar, arFacts, strengths, arStart)
    mass.push((arMass + massOf(en, enFacts, strengths, enStart)) / 2)
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

/** Mass of the matched tokens of a unit, whose strengths begin at `start`. */
function massOf(
  { side, weights }: SideWords,
  { firstToken, endToken }: UnitFacts,
  strengths: Float32Array,
  start: number,
): number {
  let mass = 0
  for (let token = firstToken, at = start; token < endToken; token += 1, at += 1) {
    const strength = strengths[at] ?? 0
    if (strength > 0) mass += strength * (weights[side.tokenTypes[token] ?? 0] ?? 0)
  }
  return mass
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
