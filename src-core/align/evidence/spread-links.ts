import type { SideWords } from './document'

/** How many Arabic units are kept spread out: more than a place of the search has beads around it. */
const keptUnits = 16

/** All links of the words of one Arabic unit, by the English type that they lead to. */
export interface SpreadUnit {
  /** The token of each entry, counted from the first of the unit; its link; the next entry of its type. */
  tokens: Int32Array
  links: Int32Array
  next: Int32Array
  /** Which unit it is, and how many entries it has. */
  unit: number
  count: number
}

/** The links of the Arabic units looked at last, turned so that an English unit finds its matches at once. */
export interface SpreadLinks {
  /** Spreads a unit out, if it is not yet. */
  of(arUnit: number): SpreadUnit
  /** The first entry of a type in a unit that was spread out; -1 for none. */
  first(spread: SpreadUnit, enType: number): number
}

/** Prepares the units of the Arabic side. */
export function createSpreadLinks(ar: SideWords, enTypes: number): SpreadLinks {
  const kept = Array.from({ length: keptUnits }, (): SpreadUnit => ({
    tokens: new Int32Array(256),
    links: new Int32Array(256),
    next: new Int32Array(256),
    unit: -1,
    count: 0,
  }))
  // One more than the first entry, by type and place among the kept units; 0 for none.
  const heads = new Int32Array(enTypes * keptUnits)

  const spreadOut = (spread: SpreadUnit, arUnit: number): void => {
    const place = arUnit % keptUnits
    for (let entry = 0; entry < spread.count; entry += 1) {
      heads[(ar.linkTypes[spread.links[entry] ?? 0] ?? 0) * keptUnits + place] = 0
    }
    spread.unit = arUnit
    spread.count = 0
    const facts = ar.side.units[arUnit]
    if (facts === undefined) throw new RangeError('There is no such unit.')
    for (let token = facts.firstToken; token < facts.endToken; token += 1) {
      const type = ar.side.tokenTypes[token] ?? 0
      const first = ar.linkOffsets[type] ?? 0
      const end = ar.linkOffsets[type + 1] ?? 0
      if (spread.count + end - first > spread.links.length) grow(spread, spread.count + end - first)
      for (let link = first; link < end; link += 1) {
        const head = (ar.linkTypes[link] ?? 0) * keptUnits + place
        spread.tokens[spread.count] = token - facts.firstToken
        spread.links[spread.count] = link
        spread.next[spread.count] = (heads[head] ?? 0) - 1
        spread.count += 1
        heads[head] = spread.count
      }
    }
  }

  return {
    of(arUnit) {
      const spread = kept[arUnit % keptUnits]
      if (spread === undefined) throw new RangeError('There is no such unit.')
      if (spread.unit !== arUnit) spreadOut(spread, arUnit)
      return spread
    },
    first: (spread, enType) => (heads[enType * keptUnits + (spread.unit % keptUnits)] ?? 0) - 1,
  }
}

function grow(spread: SpreadUnit, needed: number): void {
  const size = Math.max(needed, 2 * spread.links.length)
  for (const name of ['tokens', 'links', 'next'] as const) {
    const longer = new Int32Array(size)
    longer.set(spread[name])
    spread[name] = longer
  }
}
