import type { AnalysedSide } from '../text/analysed-side'
import type { WordLinks } from '../links/word-links'

/** Links of both directions, and where each word type occurs: what all evidence of words is computed from. */
export interface DocumentWords {
  readonly ar: SideWords
  readonly en: SideWords
}

/** The words of a side with their links into the other side. */
export interface SideWords {
  readonly side: AnalysedSide
  /** Links of type t into the other side: offsets[t] … offsets[t + 1] - 1 of the two lists. */
  readonly linkOffsets: Int32Array
  readonly linkTypes: Int32Array
  readonly linkStrengths: Float32Array
  readonly linkKinds: Uint8Array
  /** Units that hold type t: postingOffsets[t] … postingOffsets[t + 1] - 1 of the list, ascending. */
  readonly postingOffsets: Int32Array
  readonly postings: Int32Array
  /**
   * What a match of type t tells, in nats: minus log of the share of units of the other side that hold
   * a match of it; for a type without any match, the same of its own side.
   */
  readonly weights: Float32Array
  /** 1 when some unit of the other side holds a match of the type. */
  readonly hasMatch: Uint8Array
  /** What a type is: 0 a word, 1 a number, 2 a word with a capital letter. */
  readonly form: Uint8Array
  /** 1 when lexicon, numbers or names know the type. */
  readonly isKnown: Uint8Array
  /** Sum of the weights of the tokens of each unit. */
  readonly unitMass: Float32Array
}

const greatestWeight = 3.5
const leastWeight = 0.1
/** Units from which the share of matches is estimated; counting more would take long texts too long. */
const sampledUnits = 3000

/** Prepares both sides for look-up of matches. Linear in tokens and links. */
export function documentWords(ar: AnalysedSide, en: AnalysedSide, links: WordLinks): DocumentWords {
  const reversed = reverse(links, en.types.length)
  const arPostings = postingsOf(ar)
  const enPostings = postingsOf(en)
  return {
    ar: sideWords(ar, links, links.isKnownSource, arPostings, enPostings, en.units.length),
    en: sideWords(en, reversed, links.isKnownTarget, enPostings, arPostings, ar.units.length),
  }
}

interface Postings {
  readonly offsets: Int32Array
  readonly units: Int32Array
}

type DirectedLinks = Pick<WordLinks, 'offsets' | 'targets' | 'strengths' | 'kinds'>

function sideWords(
  side: AnalysedSide,
  links: DirectedLinks,
  isKnown: Uint8Array,
  own: Postings,
  other: Postings,
  otherUnits: number,
): SideWords {
  const weights = new Float32Array(side.types.length)
  const hasMatch = new Uint8Array(side.types.length)
  const seen = new Int32Array(otherUnits).fill(-1)
  for (let type = 0; type < side.types.length; type += 1) {
    let matching = 0
    let isMatched = false
    for (let link = links.offsets[type] ?? 0; link < (links.offsets[type + 1] ?? 0); link += 1) {
      const target = links.targets[link] ?? 0
      if ((links.strengths[link] ?? 0) < 0.3) continue
      for (let at = other.offsets[target] ?? 0; at < (other.offsets[target + 1] ?? 0); at += 1) {
        const unit = other.units[at] ?? 0
        if (unit >= sampledUnits) {
          isMatched = true
          break
        }
        if (seen[unit] !== type) {
          seen[unit] = type
          matching += 1
        }
      }
    }
    const ownUnits = (own.offsets[type + 1] ?? 0) - (own.offsets[type] ?? 0)
    if (matching > 0) isMatched = true
    hasMatch[type] = isMatched ? 1 : 0
    const weight = isMatched
      ? Math.log((Math.min(otherUnits, sampledUnits) + 1) / (matching + 0.5))
      : Math.log((side.units.length + 1) / (ownUnits + 0.5))
    weights[type] = Math.min(greatestWeight, Math.max(leastWeight, weight))
  }
  return {
    side,
    linkOffsets: links.offsets,
    linkTypes: links.targets,
    linkStrengths: links.strengths,
    linkKinds: links.kinds,
    postingOffsets: own.offsets,
    postings: own.units,
    weights,
    hasMatch,
    isKnown,
    form: Uint8Array.from(side.types, (word) => (word.isNumber ? 1 : word.isCapitalised ? 2 : 0)),
    unitMass: Float32Array.from(side.units, ({ firstToken, endToken }) => {
      let mass = 0
      for (let token = firstToken; token < endToken; token += 1) {
        mass += weights[side.tokenTypes[token] ?? 0] ?? 0
      }
      return mass
    }),
  }
}

function reverse(links: WordLinks, targetTypes: number): DirectedLinks {
  const offsets = new Int32Array(targetTypes + 1)
  for (const target of links.targets) offsets[target + 1] = (offsets[target + 1] ?? 0) + 1
  for (let type = 0; type < targetTypes; type += 1) {
    offsets[type + 1] = (offsets[type + 1] ?? 0) + (offsets[type] ?? 0)
  }
  const next = offsets.slice()
  const targets = new Int32Array(links.targets.length)
  const strengths = new Float32Array(links.targets.length)
  const kinds = new Uint8Array(links.targets.length)
  for (let source = 0; source + 1 < links.offsets.length; source += 1) {
    for (
      let link = links.offsets[source] ?? 0;
      link < (links.offsets[source + 1] ?? 0);
      link += 1
    ) {
      const target = links.targets[link] ?? 0
      const at = next[target] ?? 0
      next[target] = at + 1
      targets[at] = source
      strengths[at] = links.strengths[link] ?? 0
      kinds[at] = links.kinds[link] ?? 0
    }
  }
  return { offsets, targets, strengths, kinds }
}

function postingsOf(side: AnalysedSide): Postings {
  const lastUnit = new Int32Array(side.types.length).fill(-1)
  const offsets = new Int32Array(side.types.length + 1)
  const visit = (found: (type: number, unit: number) => void): void => {
    lastUnit.fill(-1)
    for (const [unit, { firstToken, endToken }] of side.units.entries()) {
      for (let token = firstToken; token < endToken; token += 1) {
        const type = side.tokenTypes[token] ?? 0
        if (lastUnit[type] === unit) continue
        lastUnit[type] = unit
        found(type, unit)
      }
    }
  }
  visit((type) => {
    offsets[type + 1] = (offsets[type + 1] ?? 0) + 1
  })
  for (let type = 0; type < side.types.length; type += 1) {
    offsets[type + 1] = (offsets[type + 1] ?? 0) + (offsets[type] ?? 0)
  }
  const next = offsets.slice()
  const units = new Int32Array(offsets[side.types.length] ?? 0)
  visit((type, unit) => {
    const at = next[type] ?? 0
    units[at] = unit
    next[type] = at + 1
  })
  return { offsets, units }
}
