import type { Evidence } from '../evidence/evidence'
import { cellOf } from './band'
import type { CoarseScores } from './coarse-scores'
import type { IsAllowed, NodeSet } from './lattice'

/** How much of a unit's best match may lie across a cut that is still called clean. */
const greatestCrossing = 0.2
/** A pair is strong when its matches are at least this share of the best of both units, and this mass. */
const strongShare = 0.8
const strongMass = 3
const noCut = -1
/** How far behind a place of a cut may be: on the best path; after a search, passed with probability .99. */
const coarseCutLag = 1e-9
const searchedCutLag = 0.01
/** Units are bound when no other unit has half of what they match, and they match so much. */
const boundMass = 5
const boundShare = 0.5
const noPartner = -1

/**
 * Places that a bead must not reach over: on the best coarse path, between two pairs of units that are
 * each other's best match, with hardly any match from the unit before the place on one side to the unit
 * after it on the other. Saves the search most of the large beads. After a search over the sentences,
 * these are the places that it was sure of.
 */
export function createCleanCuts(
  { coarse }: Evidence,
  isSearched: boolean,
): (nodes: NodeSet) => IsAllowed {
  const partners = boundPartners(coarse)
  return (set) => beadFilter(set, coarse, partners, isSearched)
}

function beadFilter(
  { nodes, behind }: NodeSet,
  coarse: CoarseScores,
  partners: Partners,
  isSearched: boolean,
): IsAllowed {
  const rows = nodes.low.length
  const cuts = new Int32Array(rows).fill(noCut)
  const greatestLag = isSearched ? searchedCutLag : coarseCutLag
  const mass = (ar: number, en: number): number => {
    const cell = cellOf(coarse.band, ar, en)
    return cell < 0 ? 0 : (coarse.mass[cell] ?? 0)
  }
  const isStrong = (ar: number, en: number): boolean => {
    const matched = mass(ar, en)
    const best = Math.max(coarse.bestOfAr[ar] ?? 0, coarse.bestOfEn[en] ?? 0)
    return matched >= strongMass && matched >= strongShare * best
  }
  const ties = (ar: number, en: number): boolean =>
    mass(ar, en) >
    0.4 + greatestCrossing * Math.min(coarse.bestOfAr[ar] ?? 0, coarse.bestOfEn[en] ?? 0)
  for (let at = 0, cell = 0; at < rows; at += 1) {
    const row = nodes.firstRow + at
    for (let column = nodes.low[at] ?? 0; column < (nodes.high[at] ?? 0); column += 1, cell += 1) {
      if ((behind[cell] ?? 1) > greatestLag || row === 0 || column === 0) continue
      const isClean =
        isSearched ||
        (isStrong(row - 1, column - 1) &&
          isStrong(row, column) &&
          !ties(row - 1, column) &&
          !ties(row, column - 1))
      if (isClean) cuts[at] = column
    }
  }
  return (row, column, shape) => {
    const endRow = row + shape.ar
    const endColumn = column + shape.en
    for (let ar = row; ar < endRow; ar += 1) {
      const en = partners.ofAr[ar] ?? noPartner
      if (en !== noPartner && (en < column || en >= endColumn)) return false
    }
    for (let en = column; en < endColumn; en += 1) {
      const ar = partners.ofEn[en] ?? noPartner
      if (ar !== noPartner && (ar < row || ar >= endRow)) return false
    }
    for (let at = row + 1; at < row + shape.ar; at += 1) {
      const cut = cuts[at - nodes.firstRow] ?? noCut
      if (cut > column && cut < column + shape.en) return false
    }
    return true
  }
}

interface Partners {
  readonly ofAr: Int32Array
  readonly ofEn: Int32Array
}

/** Units that clearly belong together: a bead with one of them has the other. */
function boundPartners({ band, mass, bestOfAr, bestOfEn }: CoarseScores): Partners {
  const secondOfAr = new Float32Array(bestOfAr.length)
  const secondOfEn = new Float32Array(bestOfEn.length)
  const visit = (found: (ar: number, en: number, matched: number) => void): void => {
    for (let ar = 0, cell = 0; ar < band.low.length; ar += 1) {
      for (let en = band.low[ar] ?? 0; en < (band.high[ar] ?? 0); en += 1, cell += 1) {
        found(ar, en, mass[cell] ?? 0)
      }
    }
  }
  visit((ar, en, matched) => {
    if (matched < (bestOfAr[ar] ?? 0)) secondOfAr[ar] = Math.max(secondOfAr[ar] ?? 0, matched)
    if (matched < (bestOfEn[en] ?? 0)) secondOfEn[en] = Math.max(secondOfEn[en] ?? 0, matched)
  })
  const ofAr = new Int32Array(bestOfAr.length).fill(noPartner)
  const ofEn = new Int32Array(bestOfEn.length).fill(noPartner)
  visit((ar, en, matched) => {
    const isBest = matched === bestOfAr[ar] && matched === bestOfEn[en]
    const rival = Math.max(secondOfAr[ar] ?? 0, secondOfEn[en] ?? 0)
    if (!isBest || matched < boundMass || rival > boundShare * matched) return
    // Two equally good partners leave both free.
    ofAr[ar] = ofAr[ar] === noPartner ? en : noPartner
    ofEn[en] = ofEn[en] === noPartner ? ar : noPartner
  })
  return { ofAr, ofEn }
}
