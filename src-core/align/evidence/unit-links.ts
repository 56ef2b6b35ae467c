import { bandOf, cellOf, fullBand, type Band } from '../search/band'

/** How likely units are to hold translations of each other, as the search over their sentences has it. */
export interface UnitLinks {
  /** Over pairs of units; 0 outside the band. */
  readonly band: Band
  readonly likely: Float32Array
  /** The sum over all units of the other side. */
  readonly ofAr: Float32Array
  readonly ofEn: Float32Array
}

/** A pair of units and how much speaks for it; a pair may come several times. */
export interface LinkShare {
  readonly ar: number
  readonly en: number
  readonly share: number
}

/** What is known before any search: nothing. */
export const unknownLinks: UnitLinks = {
  band: fullBand(0, 0),
  likely: new Float32Array(0),
  ofAr: new Float32Array(0),
  ofEn: new Float32Array(0),
}

/** Adds up shares by pair, each pair to 1 at most. */
export function unitLinks(
  arCount: number,
  enCount: number,
  shares: readonly LinkShare[],
): UnitLinks {
  const low = new Int32Array(arCount).fill(enCount)
  const high = new Int32Array(arCount)
  for (const { ar, en } of shares) {
    low[ar] = Math.min(low[ar] ?? 0, en)
    high[ar] = Math.max(high[ar] ?? 0, en + 1)
  }
  const band = bandOf(0, low, high)
  const likely = new Float32Array(band.offsets.at(-1) ?? 0)
  for (const { ar, en, share } of shares) {
    const cell = cellOf(band, ar, en)
    likely[cell] = Math.min(1, (likely[cell] ?? 0) + share)
  }
  const ofAr = new Float32Array(arCount)
  const ofEn = new Float32Array(enCount)
  for (let ar = 0; ar < arCount; ar += 1) {
    for (let en = low[ar] ?? 0; en < (high[ar] ?? 0); en += 1) {
      const share = likely[cellOf(band, ar, en)] ?? 0
      ofAr[ar] = (ofAr[ar] ?? 0) + share
      ofEn[en] = (ofEn[en] ?? 0) + share
    }
  }
  return { band, likely, ofAr, ofEn }
}

/** What the links say of a bead; the next call writes over it. */
export interface LinkFacts {
  /** Links expected from inside the bead to outside. */
  out: number
  /** -ln of the chance that none of them is right. */
  outLog: number
  /** Units expected to have no link inside, and -ln of the chance that all have one. */
  loose: number
  looseLog: number
  /** Links over the cut of the bead that cuts fewest; 1 at most, and 1 for a bead without inner cut. */
  overCut: number
}

const facts: LinkFacts = { out: 0, outLog: 0, loose: 0, looseLog: 0, overCut: 1 }
/** Keeps the logarithms finite: about the doubt that is left in a link that is called sure. */
const doubt = 0.02
/** Logarithms that are needed most. */
const logOfNoneOut = Math.log(1 + doubt)
const logOfLoose = Math.log(doubt / (1 + doubt))
let sums = new Float64Array(100)

/** Reads the links of a bead. */
export function linkFacts(
  { band, likely, ofAr, ofEn }: UnitLinks,
  ar: number,
  arCount: number,
  en: number,
  enCount: number,
): LinkFacts {
  facts.out = 0
  facts.outLog = 0
  facts.loose = 0
  facts.looseLog = 0
  facts.overCut = 1
  if (ofAr.length === 0) return facts
  const width = enCount + 1
  if ((arCount + 1) * width > sums.length) sums = new Float64Array((arCount + 1) * width)
  sums.fill(0, 0, (arCount + 1) * width)
  for (let row = 0; row < arCount; row += 1) {
    let most = 0
    let inside = 0
    for (let column = 0; column < enCount; column += 1) {
      const cell = cellOf(band, ar + row, en + column)
      const share = cell < 0 ? 0 : (likely[cell] ?? 0)
      if (share > most) most = share
      inside += share
      const here = (row + 1) * width + column + 1
      sums[here] = inside + (sums[here - width] ?? 0)
    }
    addUnit(most, (ofAr[ar + row] ?? 0) - inside)
  }
  for (let column = 0; column < enCount; column += 1) {
    let most = 0
    let inside = 0
    for (let row = 0; row < arCount; row += 1) {
      const cell = cellOf(band, ar + row, en + column)
      const share = cell < 0 ? 0 : (likely[cell] ?? 0)
      if (share > most) most = share
      inside += share
    }
    addUnit(most, (ofEn[en + column] ?? 0) - inside)
  }
  if (arCount > 1 && enCount > 1) facts.overCut = Math.min(1, leastCut(arCount, enCount))
  return facts
}

function addUnit(most: number, outside: number): void {
  const out = Math.max(0, outside)
  facts.out += Math.min(1, out)
  facts.outLog -= out === 0 ? logOfNoneOut : Math.log(1 + doubt - Math.min(1, out))
  facts.loose += 1 - most
  facts.looseLog -= most === 0 ? logOfLoose : Math.log((most + doubt) / (1 + doubt))
}

function leastCut(arCount: number, enCount: number): number {
  const width = enCount + 1
  let least = Infinity
  for (let arCut = 1; arCut < arCount; arCut += 1) {
    for (let enCut = 1; enCut < enCount; enCut += 1) {
      const over =
        (sums[arCut * width + enCount] ?? 0) +
        (sums[arCount * width + enCut] ?? 0) -
        2 * (sums[arCut * width + enCut] ?? 0)
      if (over < least) least = over
    }
  }
  return Math.max(0, least)
}
