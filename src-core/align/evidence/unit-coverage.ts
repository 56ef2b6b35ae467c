import { linkKinds } from '../links/word-links'
import type { DocumentWords } from './document'
import type { PairMatches } from './pair-matches'

/** How one unit is matched by a run of units of the other side. Masses are in nats. */
export interface UnitCoverage {
  readonly total: number
  readonly matched: number
  readonly weak: number
  readonly learned: number
  /** Unmatched words that have a match elsewhere in the text, or are in the lexicon. */
  readonly missing: number
  /** Unmatched words that nothing is known about. */
  readonly unknown: number
  /** Capitalised words with and without a match. */
  readonly names: number
  readonly namesMissing: number
  readonly numbers: number
  readonly numbersMissing: number
  /** Of the first and the last few words. */
  readonly firstTotal: number
  readonly firstMatched: number
  readonly lastTotal: number
  readonly lastMatched: number
  /** The matches: tokens of this side, tokens of the other, and the mass of each. Arabic side only. */
  readonly tokens: Int32Array
  readonly places: Int32Array
  readonly masses: Float32Array
}

const strong = 0.7
const edgeTokens = 4
/** Measurements that are remembered; a long text forgets those it has passed. */
const mostCoverages = 50_000
const learnedKind = linkKinds.indexOf('learned')

/** Measures units of one side against runs of the other; each once. */
export function createUnitCoverage(
  words: DocumentWords,
  pair: (arUnit: number, enUnit: number) => PairMatches,
  isAr: boolean,
): (unit: number, first: number, count: number) => UnitCoverage {
  const own = isAr ? words.ar : words.en
  const others = isAr ? words.en : words.ar
  const cache = new Map<number, UnitCoverage>()
  const width = others.side.units.length + 1
  return (unit, first, count) => {
    const key = (unit * width + first) * 16 + count
    const known = cache.get(key)
    if (known !== undefined) return known
    const facts = own.side.units[unit]
    const firstToken = facts?.firstToken ?? 0
    const tokenCount = (facts?.endToken ?? 0) - firstToken
    const strengths = new Float32Array(tokenCount)
    const places = new Int32Array(tokenCount)
    const kinds = new Uint8Array(tokenCount)
    for (let other = first; other < first + count; other += 1) {
      const matches = isAr ? pair(unit, other) : pair(other, unit)
      const found = isAr ? matches.ar : matches.en
      const base = others.side.units[other]?.firstToken ?? 0
      for (let token = 0; token < tokenCount; token += 1) {
        const strength = found[token] ?? 0
        if (strength <= (strengths[token] ?? 0)) continue
        strengths[token] = strength
        if (isAr) {
          places[token] = base + (matches.arPlaces[token] ?? 0)
          kinds[token] = matches.arKinds[token] ?? 0
        }
      }
    }
    const coverage = summarise(own, firstToken, strengths, places, kinds)
    if (cache.size >= mostCoverages) cache.clear()
    cache.set(key, coverage)
    return coverage
  }
}

function summarise(
  own: DocumentWords['ar'],
  firstToken: number,
  strengths: Float32Array,
  places: Int32Array,
  kinds: Uint8Array,
): UnitCoverage {
  let total = 0
  let matched = 0
  let weak = 0
  let learned = 0
  let missing = 0
  let unknown = 0
  let names = 0
  let namesMissing = 0
  let numbers = 0
  let numbersMissing = 0
  let firstTotal = 0
  let firstMatched = 0
  let lastTotal = 0
  let lastMatched = 0
  let matches = 0
  const count = strengths.length
  const tokens = new Int32Array(count)
  const masses = new Float32Array(count)
  for (let index = 0; index < count; index += 1) {
    const type = own.side.tokenTypes[firstToken + index] ?? 0
    const weight = own.weights[type] ?? 0
    const strength = strengths[index] ?? 0
    const mass = weight * strength
    total += weight
    matched += mass
    if (strength > 0) {
      if (kinds[index] === learnedKind) learned += mass
      else if (strength < strong) weak += mass
      tokens[matches] = firstToken + index
      places[matches] = places[index] ?? 0
      masses[matches] = mass
      matches += 1
    }
    if (own.hasMatch[type] === 1 || own.isKnown[type] === 1) missing += weight - mass
    else unknown += weight - mass
    const word = own.side.types[type]
    if (word?.isNumber === true) {
      if (strength > 0) numbers += 1
      else numbersMissing += 1
    } else if (word?.isCapitalised === true && index > 0) {
      if (strength > 0) names += 1
      else namesMissing += 1
    }
    if (index < edgeTokens) {
      firstTotal += weight
      firstMatched += mass
    }
    if (index >= count - edgeTokens) {
      lastTotal += weight
      lastMatched += mass
    }
  }
  return {
    total,
    matched,
    weak,
    learned,
    missing,
    unknown,
    names,
    namesMissing,
    numbers,
    numbersMissing,
    firstTotal,
    firstMatched,
    lastTotal,
    lastMatched,
    tokens: tokens.subarray(0, matches),
    places: places.subarray(0, matches),
    masses: masses.subarray(0, matches),
  }
}
