import type { Rectangle } from '../search/band'
import type { Pairing } from '../step'

/** The units that no anchor holds, and the rectangles of places that the anchors leave between them. */
export interface FreeUnits {
  /** Original index of each free unit. */
  readonly ar: readonly number[]
  readonly en: readonly number[]
  /** In places between free units. */
  readonly rectangles: readonly Rectangle[]
}

/** A place between units that every path must pass. */
export interface Wall {
  readonly ar: number
  readonly en: number
}

/**
 * Takes the units of the anchors out. Anchors whose order is that of both texts become walls; one that
 * crosses others (a moved passage) only loses its units.
 */
export function freeUnits(
  arCount: number,
  enCount: number,
  anchors: readonly Pairing[],
  walls: readonly Wall[],
): FreeUnits {
  const arFree = unitsWithout(
    arCount,
    anchors.flatMap(({ ar }) => ar),
  )
  const enFree = unitsWithout(
    enCount,
    anchors.flatMap(({ en }) => en),
  )
  const places = [
    ...walls,
    ...anchors
      .filter(({ ar, en }) => ar.length > 0 && en.length > 0)
      .map(({ ar, en }) => ({ ar: Math.min(...ar), en: Math.min(...en) })),
  ].map((wall) => ({ ar: arFree.before(wall.ar), en: enFree.before(wall.en) }))
  const end = { ar: arFree.units.length, en: enFree.units.length }
  const rectangles: Rectangle[] = []
  let last = { ar: 0, en: 0 }
  for (const place of [...longestChain(places), end]) {
    if (place !== end && place.ar === last.ar && place.en === last.en) continue
    rectangles.push({ row: last.ar, column: last.en, endRow: place.ar, endColumn: place.en })
    last = place
  }
  return { ar: arFree.units, en: enFree.units, rectangles }
}

function unitsWithout(
  count: number,
  taken: readonly number[],
): { readonly units: readonly number[]; readonly before: (unit: number) => number } {
  const isTaken = new Uint8Array(count)
  for (const unit of taken) isTaken[unit] = 1
  const units: number[] = []
  const before = new Int32Array(count + 1)
  for (let unit = 0; unit < count; unit += 1) {
    before[unit] = units.length
    if (isTaken[unit] === 0) units.push(unit)
  }
  before[count] = units.length
  return { units, before: (unit) => before[Math.min(count, Math.max(0, unit))] ?? 0 }
}

/** The longest list of places that grows on both sides (Fredman 1975), in O(n log n). */
function longestChain(places: readonly Wall[]): readonly Wall[] {
  const sorted = [...places].sort((a, b) => a.ar - b.ar || a.en - b.en)
  const tails: number[] = []
  const previous = new Int32Array(sorted.length).fill(-1)
  for (const [at, place] of sorted.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] ?? 0]?.en ?? 0) <= place.en) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[at] = tails[low - 1] ?? -1
    tails[low] = at
  }
  const chain: Wall[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const place = sorted[at]
    if (place !== undefined) chain.push(place)
  }
  return chain.reverse()
}
