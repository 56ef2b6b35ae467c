import { linkKinds } from '../links/word-links'
import { greatestReach } from '../search/shapes'
import { leakedMass } from './edge-leak'
import type { Evidence } from './evidence'
import { createPairTable } from './pair-table'
import { createUnitMatches } from './unit-matches'

/**
 * What is measured of one unit against a run of units of the other side, in the order of a row of
 * UnitCoverage.rows. Masses are in nats.
 */
export const field = {
  total: 0,
  matched: 1,
  weak: 2,
  learned: 3,
  /** Unmatched words that have a match elsewhere in the text, or are in the lexicon. */
  missing: 4,
  /** Unmatched words that nothing is known about. */
  unknown: 5,
  /** Capitalised words with and without a match. */
  names: 6,
  namesMissing: 7,
  numbers: 8,
  numbersMissing: 9,
  /** Of the first and the last few words. */
  firstTotal: 10,
  firstMatched: 11,
  lastTotal: 12,
  lastMatched: 13,
  /** How much of the best match that the unit has anywhere lies in the run, 0 to 1. */
  bestShare: 14,
  /** What its first words match in the unit before the run, its last ones in the unit after it. */
  firstLeak: 15,
  lastLeak: 16,
  /** The matches of the unit, in the lists of UnitCoverage: from the first to before the end. */
  firstMatch: 17,
  endMatch: 18,
} as const

export const fieldCount = 19

/** Measurements of the units of one side, in lists that grow. */
export interface UnitCoverage {
  /** Where the row of a unit against `count` units from `first` on begins; measured once. */
  find(unit: number, first: number, count: number): number
  /** Forgets all measurements; rows given before are no longer valid. */
  forget(): void
  rows: Float64Array
  /** Matches of Arabic units: the token, the token of the other side, and the mass. */
  matchTokens: Int32Array
  matchPlaces: Int32Array
  matchMasses: Float32Array
}

const strong = 0.7
const edgeTokens = 4
/** What a word type is, as bits: its lack of a match tells something; a number; a name. */
const canMatch = 1
const isNumber = 2
const isName = 4
const learnedKind = linkKinds.indexOf('learned')

/** Prepares the measurements of one side of a document. */
export function createUnitCoverage(evidence: Evidence, isAr: boolean): UnitCoverage {
  const own = isAr ? evidence.words.ar : evidence.words.en
  const bestMass = isAr ? evidence.coarse.bestOfAr : evidence.coarse.bestOfEn
  const matches = createUnitMatches(evidence, isAr)
  const kindOfType = Uint8Array.from(
    own.form,
    (form, type) =>
      (own.hasMatch[type] === 1 || own.isKnown[type] === 1 ? canMatch : 0) |
      (form === 1 ? isNumber : form === 2 ? isName : 0),
  )
  // Of each unit and first unit of a run: where the rows for the lengths of runs are listed.
  const known = createPairTable()
  let rowsOfRuns = new Int32Array(64 * greatestReach)
  let usedRuns = 0
  let usedRows = 0
  let usedMatches = 0

  /** Writes the mass of some tokens of a unit, and after it how much of it is matched. */
  const writeEdge = (
    rows: Float64Array,
    at: number,
    firstToken: number,
    from: number,
    end: number,
  ): void => {
    let total = 0
    let matched = 0
    for (let index = from; index < end; index += 1) {
      const weight = own.weights[own.side.tokenTypes[firstToken + index] ?? 0] ?? 0
      total += weight
      matched += weight * (matches.strengths[index] ?? 0)
    }
    rows[at] = total
    rows[at + 1] = matched
  }

  const measure = (unit: number, first: number, end: number): number => {
    const facts = own.side.units[unit]
    if (facts === undefined) throw new RangeError('There is no such unit.')
    const { firstToken } = facts
    const count = facts.endToken - firstToken
    matches.gather(unit, first, end)
    const { strengths, places, kinds } = matches
    if (usedRows + fieldCount > coverage.rows.length) growRows(coverage)
    if (usedMatches + count > coverage.matchTokens.length)
      growMatches(coverage, usedMatches + count)
    const { rows, matchTokens, matchPlaces, matchMasses } = coverage
    const row = usedRows
    usedRows += fieldCount
    rows[row + field.firstMatch] = usedMatches
    let total = 0
    let matched = 0
    let weak = 0
    let learned = 0
    let missing = 0
    let names = 0
    let namesMissing = 0
    let numbers = 0
    let numbersMissing = 0
    for (let index = 0; index < count; index += 1) {
      const type = own.side.tokenTypes[firstToken + index] ?? 0
      const weight = own.weights[type] ?? 0
      const strength = strengths[index] ?? 0
      const kind = kindOfType[type] ?? 0
      total += weight
      if (strength > 0) {
        const mass = weight * strength
        matched += mass
        if (kinds[index] === learnedKind) learned += mass
        else if (strength < strong) weak += mass
        if (isAr) {
          matchTokens[usedMatches] = firstToken + index
          matchPlaces[usedMatches] = places[index] ?? 0
          matchMasses[usedMatches] = mass
          usedMatches += 1
        }
        if ((kind & canMatch) !== 0) missing += weight - mass
        if ((kind & isNumber) !== 0) numbers += 1
        else if ((kind & isName) !== 0 && index > 0) names += 1
      } else {
        if ((kind & canMatch) !== 0) missing += weight
        if ((kind & isNumber) !== 0) numbersMissing += 1
        else if ((kind & isName) !== 0 && index > 0) namesMissing += 1
      }
    }
    rows[row + field.total] = total
    rows[row + field.matched] = matched
    rows[row + field.weak] = weak
    rows[row + field.learned] = learned
    rows[row + field.missing] = missing
    rows[row + field.unknown] = Math.max(0, total - matched - missing)
    rows[row + field.names] = names
    rows[row + field.namesMissing] = namesMissing
    rows[row + field.numbers] = numbers
    rows[row + field.numbersMissing] = numbersMissing
    const edge = Math.min(count, edgeTokens)
    writeEdge(rows, row + field.firstTotal, firstToken, 0, edge)
    writeEdge(rows, row + field.lastTotal, firstToken, count - edge, count)
    rows[row + field.bestShare] = Math.min(
      1,
      (matches.bestMass + 0.2) / ((bestMass[unit] ?? 0) + 0.4),
    )
    rows[row + field.firstLeak] = leakedMass(own, matches, unit, first - 1, false)
    rows[row + field.lastLeak] = leakedMass(own, matches, unit, end, true)
    rows[row + field.endMatch] = usedMatches
    return row
  }

  const runsFrom = (unit: number, first: number): number => {
    const listed = known.get(unit, first)
    if (listed >= 0) return listed
    const runs = usedRuns
    usedRuns += greatestReach
    if (usedRuns > rowsOfRuns.length) {
      const longer = new Int32Array(2 * rowsOfRuns.length)
      longer.set(rowsOfRuns)
      rowsOfRuns = longer
    }
    rowsOfRuns.fill(-1, runs, usedRuns)
    known.add(unit, first, runs)
    return runs
  }

  const coverage: UnitCoverage = {
    find(unit, first, count) {
      const runs = runsFrom(unit, first)
      let row = rowsOfRuns[runs + count - 1] ?? -1
      if (row < 0) {
        row = measure(unit, first, first + count)
        rowsOfRuns[runs + count - 1] = row
      }
      return row
    },
    forget() {
      known.clear()
      matches.forget()
      usedRuns = 0
      usedRows = 0
      usedMatches = 0
    },
    rows: new Float64Array(256 * fieldCount),
    matchTokens: new Int32Array(4096),
    matchPlaces: new Int32Array(4096),
    matchMasses: new Float32Array(4096),
  }
  return coverage
}

function growRows(coverage: UnitCoverage): void {
  const rows = new Float64Array(2 * coverage.rows.length)
  rows.set(coverage.rows)
  coverage.rows = rows
}

function growMatches(coverage: UnitCoverage, needed: number): void {
  const size = Math.max(needed, 2 * coverage.matchTokens.length)
  const tokens = new Int32Array(size)
  tokens.set(coverage.matchTokens)
  const places = new Int32Array(size)
  places.set(coverage.matchPlaces)
  const masses = new Float32Array(size)
  masses.set(coverage.matchMasses)
  coverage.matchTokens = tokens
  coverage.matchPlaces = places
  coverage.matchMasses = masses
}
