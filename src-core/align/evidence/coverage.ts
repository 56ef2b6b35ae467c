import type { SideWords } from './document'
import type { Evidence } from './evidence'

/** How the words of one side of a bead are matched by the other side. Masses are in nats. */
export interface SideCoverage {
  total: number
  matched: number
  /** Mass of unmatched words that have a match elsewhere or are in the lexicon. */
  missing: number
  /** Mass of unmatched words that nothing is known about. */
  unknown: number
  names: number
  /** Capitalised words without a match. */
  namesMissing: number
  numbers: number
  numbersMissing: number
  /** Least coverage of any of its units, 0 to 1. */
  weakestUnit: number
  /** Units without any match. */
  uncovered: number
  /** Share of the mass of its first and last words that is matched. */
  firstCoverage: number
  lastCoverage: number
}

export interface Coverage {
  readonly ar: SideCoverage
  readonly en: SideCoverage
  /** Mean distance of the relative positions of matched words, 0 to 1; small when order is kept. */
  readonly order: number
  /** Share of the matched mass that comes from weak matches. */
  readonly weakShare: number
}

const strong = 0.7
const edgeTokens = 4

/** Measures the word matches of beads. The objects it gives are used again by the next call. */
export function createCoverage(
  evidence: Evidence,
): (ar: number, arCount: number, en: number, enCount: number) => Coverage {
  const { words, pair } = evidence
  const arSide = emptySide()
  const enSide = emptySide()
  return (ar, arCount, en, enCount) => {
    reset(arSide)
    reset(enSide)
    const arFirst = words.ar.side.units[ar]?.firstToken ?? 0
    const arEnd = words.ar.side.units[ar + arCount - 1]?.endToken ?? 0
    const enFirst = words.en.side.units[en]?.firstToken ?? 0
    const enEnd = words.en.side.units[en + enCount - 1]?.endToken ?? 0
    let distance = 0
    let weak = 0
    for (let unit = ar; unit < ar + arCount; unit += 1) {
      const first = words.ar.side.units[unit]?.firstToken ?? 0
      const end = words.ar.side.units[unit]?.endToken ?? 0
      let unitMatched = 0
      for (let token = first; token < end; token += 1) {
        let best = 0
        let place = 0
        for (let other = en; other < en + enCount; other += 1) {
          const matches = pair(unit, other)
          const strength = matches.ar[token - first] ?? 0
          if (strength > best) {
            best = strength
            place =
              (words.en.side.units[other]?.firstToken ?? 0) + (matches.arPlaces[token - first] ?? 0)
          }
        }
        const mass = addToken(words.ar, arSide, token, best, token - arFirst, arEnd - 1 - token)
        unitMatched += mass
        if (best > 0) {
          const here = (token - arFirst + 0.5) / (arEnd - arFirst)
          const there = (place - enFirst + 0.5) / (enEnd - enFirst)
          distance += mass * Math.abs(here - there)
          if (best < strong) weak += mass
        }
      }
      endUnit(arSide, unitMatched, words.ar.unitMass[unit] ?? 0)
    }
    for (let unit = en; unit < en + enCount; unit += 1) {
      const first = words.en.side.units[unit]?.firstToken ?? 0
      const end = words.en.side.units[unit]?.endToken ?? 0
      let unitMatched = 0
      for (let token = first; token < end; token += 1) {
        let best = 0
        for (let other = ar; other < ar + arCount; other += 1) {
          const strength = pair(other, unit).en[token - first] ?? 0
          if (strength > best) best = strength
        }
        unitMatched += addToken(words.en, enSide, token, best, token - enFirst, enEnd - 1 - token)
      }
      endUnit(enSide, unitMatched, words.en.unitMass[unit] ?? 0)
    }
    finish(arSide)
    finish(enSide)
    return {
      ar: arSide,
      en: enSide,
      order: arSide.matched > 0 ? distance / arSide.matched : 0.3,
      weakShare: arSide.matched > 0 ? weak / arSide.matched : 0,
    }
  }
}

interface OpenSide extends SideCoverage {
  firstMass: number
  lastMass: number
}

function emptySide(): OpenSide {
  return {
    total: 0,
    matched: 0,
    missing: 0,
    unknown: 0,
    names: 0,
    namesMissing: 0,
    numbers: 0,
    numbersMissing: 0,
    weakestUnit: 1,
    uncovered: 0,
    firstCoverage: 0,
    lastCoverage: 0,
    firstMass: 0,
    lastMass: 0,
  }
}

function reset(side: OpenSide): void {
  Object.assign(side, emptySide())
}

/** Counts a token whose best match has the given strength; gives the matched mass. */
function addToken(
  words: SideWords,
  side: OpenSide,
  token: number,
  strength: number,
  fromStart: number,
  fromEnd: number,
): number {
  const type = words.side.tokenTypes[token] ?? 0
  const weight = words.weights[type] ?? 0
  const word = words.side.types[type]
  const mass = weight * strength
  side.total += weight
  side.matched += mass
  if (words.hasMatch[type] === 1 || words.isKnown[type] === 1) side.missing += weight - mass
  else side.unknown += weight - mass
  if (word?.isNumber === true) {
    if (strength > 0) side.numbers += 1
    else side.numbersMissing += 1
  } else if (word?.isCapitalised === true && fromStart > 0) {
    if (strength > 0) side.names += 1
    else side.namesMissing += 1
  }
  if (fromStart < edgeTokens) {
    side.firstMass += weight
    side.firstCoverage += mass
  }
  if (fromEnd < edgeTokens) {
    side.lastMass += weight
    side.lastCoverage += mass
  }
  return mass
}

function endUnit(side: OpenSide, matched: number, total: number): void {
  side.weakestUnit = Math.min(side.weakestUnit, matched / (total + 0.5))
  if (matched < 0.3) side.uncovered += 1
}

function finish(side: OpenSide): void {
  side.firstCoverage /= side.firstMass + 0.5
  side.lastCoverage /= side.lastMass + 0.5
}
