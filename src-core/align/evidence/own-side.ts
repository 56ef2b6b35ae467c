import type { SideWords } from './document'

/** How much of each unit another unit of the same side repeats (pull quotes, captions, repeated headings). */
export interface Repetition {
  /** Largest share of the unit's word mass that one other unit of its side holds too, 0 to 1. */
  readonly share: Float32Array
  /** 1 when that other unit is longer, or as long and earlier: this one is the copy. */
  readonly isCopy: Uint8Array
}

const frequentEnough = 40

/** Looks for units that repeat another unit of their side. Words of more than a few units are left out. */
export function findRepetition({
  side,
  postingOffsets,
  postings,
  weights,
  unitMass,
}: SideWords): Repetition {
  const count = side.units.length
  const share = new Float32Array(count)
  const isCopy = new Uint8Array(count)
  const common = new Float32Array(count)
  const touched: number[] = []
  for (const [unit, { firstToken, endToken }] of side.units.entries()) {
    const total = unitMass[unit] ?? 0
    if (total === 0) continue
    for (let token = firstToken; token < endToken; token += 1) {
      const type = side.tokenTypes[token] ?? 0
      const first = postingOffsets[type] ?? 0
      const end = postingOffsets[type + 1] ?? 0
      if (end - first > frequentEnough || end - first < 2) continue
      for (let at = first; at < end; at += 1) {
        const other = postings[at] ?? 0
        if (other === unit) continue
        if (common[other] === 0) touched.push(other)
        common[other] = (common[other] ?? 0) + (weights[type] ?? 0)
      }
    }
    let best = -1
    for (const other of touched) {
      if (best < 0 || (common[other] ?? 0) > (common[best] ?? 0)) best = other
    }
    if (best >= 0) {
      share[unit] = Math.min(1, (common[best] ?? 0) / total)
      const length = side.units[unit]?.length ?? 0
      const bestLength = side.units[best]?.length ?? 0
      isCopy[unit] = bestLength > length || (bestLength === length && best < unit) ? 1 : 0
    }
    for (const other of touched) common[other] = 0
    touched.length = 0
  }
  return { share, isCopy }
}
