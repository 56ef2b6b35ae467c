import type { DocumentWords, SideWords } from './document'

/** Word matches between two units, token by token. */
export interface PairMatches {
  /** Strength of the best match of each token of the Arabic unit in the other one; 0 for none. */
  readonly ar: Float32Array
  /** Which token of the other unit that is, counted from its first; -1 for none. */
  readonly arPlaces: Int16Array
  /** Why it matches: index into linkKinds. */
  readonly arKinds: Uint8Array
  readonly en: Float32Array
  /** Mass of the matches: mean of both directions, in nats. */
  readonly mass: number
}

/** Pairs that are remembered; a long text forgets those it has passed. */
const mostPairs = 50_000

/** Gives the matches of two units; computes each pair once. */
export function createPairMatches(
  words: DocumentWords,
): (arUnit: number, enUnit: number) => PairMatches {
  const { ar, en } = words
  const cache = new Map<number, PairMatches>()
  const columns = en.side.units.length
  // For each type of the English side: the token of the unit at hand that has it, by stamp.
  const stamp = new Int32Array(en.side.types.length).fill(-1)
  const place = new Int32Array(en.side.types.length)
  let time = 0
  return (arUnit, enUnit) => {
    const key = arUnit * columns + enUnit
    const known = cache.get(key)
    if (known !== undefined) return known
    const arFacts = ar.side.units[arUnit]
    const enFacts = en.side.units[enUnit]
    if (arFacts === undefined || enFacts === undefined)
      throw new RangeError('There is no such unit.')
    time += 1
    for (let token = enFacts.firstToken; token < enFacts.endToken; token += 1) {
      const type = en.side.tokenTypes[token] ?? 0
      stamp[type] = time
      place[type] = token - enFacts.firstToken
    }
    const arStrengths = new Float32Array(arFacts.endToken - arFacts.firstToken)
    const arPlaces = new Int16Array(arStrengths.length).fill(-1)
    const arKinds = new Uint8Array(arStrengths.length)
    const enByType = new Float32Array(enFacts.endToken - enFacts.firstToken)
    let arMass = 0
    for (let token = arFacts.firstToken; token < arFacts.endToken; token += 1) {
      const type = ar.side.tokenTypes[token] ?? 0
      let best = 0
      let bestPlace = -1
      let bestKind = 0
      for (
        let link = ar.linkOffsets[type] ?? 0;
        link < (ar.linkOffsets[type + 1] ?? 0);
        link += 1
      ) {
        const target = ar.linkTypes[link] ?? 0
        if (stamp[target] !== time) continue
        const strength = ar.linkStrengths[link] ?? 0
        const at = place[target] ?? 0
        if (strength > best) {
          best = strength
          bestPlace = at
          bestKind = ar.linkKinds[link] ?? 0
        }
        if (strength > (enByType[at] ?? 0)) enByType[at] = strength
      }
      if (best > 0) {
        const index = token - arFacts.firstToken
        arStrengths[index] = best
        arPlaces[index] = bestPlace
        arKinds[index] = bestKind
        arMass += best * (ar.weights[type] ?? 0)
      }
    }
    const [enStrengths, enMass] = spread(en, enFacts.firstToken, enByType, place)
    const matches = {
      ar: arStrengths,
      arPlaces,
      arKinds,
      en: enStrengths,
      mass: (arMass + enMass) / 2,
    }
    if (cache.size >= mostPairs) cache.clear()
    cache.set(key, matches)
    return matches
  }
}

/** Gives every token the strength that was found for the last token of its type. */
function spread(
  words: SideWords,
  firstToken: number,
  byType: Float32Array,
  place: Int32Array,
): readonly [Float32Array, number] {
  const strengths = new Float32Array(byType.length)
  let mass = 0
  for (let index = 0; index < byType.length; index += 1) {
    const type = words.side.tokenTypes[firstToken + index] ?? 0
    const strength = byType[place[type] ?? 0] ?? 0
    strengths[index] = strength
    mass += strength * (words.weights[type] ?? 0)
  }
  return [strengths, mass]
}
