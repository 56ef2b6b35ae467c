import type { AnalysedSide } from '../text/analysed-side'

/** Characters of English for one of Arabic, and how far single beads stray from it. */
export interface LengthModel {
  readonly ratio: number
  /** Variance of the length difference per character (Gale and Church 1993, section 2.3). */
  readonly variance: number
}

/** Measured on news, encyclopaedia and medical texts; fitted to nothing finer than that. */
const priorRatio = 1.12
const priorUnits = 12
const variance = 6.8

/** The length ratio of a text, drawn towards the prior the more the shorter the text is. */
export function estimateLengthModel(ar: AnalysedSide, en: AnalysedSide): LengthModel {
  const total = (side: AnalysedSide): number =>
    side.units.reduce((sum, unit) => sum + (unit.isFurniture ? 0 : unit.length), 0)
  const units = Math.min(ar.units.length, en.units.length)
  const observed = Math.log((total(en) + 1) / (total(ar) + 1))
  const bounded = Math.max(Math.log(0.6), Math.min(Math.log(2.2), observed))
  const share = units / (units + priorUnits)
  return {
    ratio: Math.exp((1 - share) * Math.log(priorRatio) + share * bounded),
    variance,
  }
}

/** The length ratio of texts whose beads are known to correspond, drawn towards `before`. */
export function refineLengthModel(
  before: LengthModel,
  pairs: readonly { readonly ar: number; readonly en: number }[],
): LengthModel {
  const ar = pairs.reduce((sum, pair) => sum + pair.ar, 0)
  const en = pairs.reduce((sum, pair) => sum + pair.en, 0)
  const weight = 400
  return { ...before, ratio: (en + weight * before.ratio) / (ar + weight) }
}
