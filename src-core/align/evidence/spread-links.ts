import type { SideWords } from './document'

/** How many Arabic units are kept spread out: more than a place of the search has beads around it. */
const keptUnits = 16
const greatestBase = 2 ** 30

/** All links of the words of one Arabic unit, by the English type that they lead to. */
export interface SpreadUnit {
  /** The token of each entry, counted from the first of the unit; its link; the next entry of its type. */
  tokens: Int32Array
  links: Int32Array
  next: Int32Array
  /** Of each English type: `base` and the number of its first entry; smaller for none. */
  readonly heads: Int32Array
  base: number
  /** Which unit it is, and how many entries it has. */
  unit: number
  count: number
}

/**
 * Prepares the links of Arabic units, turned so that an English unit finds its matches at once. Gives the
 * unit spread out; those looked at last are kept.
 */
export function createSpreadLinks(ar: SideWords, enTypes: number): (arUnit: number) => SpreadUnit {
  const kept = Array.from({ length: keptUnits }, (): SpreadUnit => ({
    tokens: new Int32Array(256),
    links: new Int32Array(256),
    next: new Int32Array(256),
    heads: new Int32Array(enTypes),
    base: 1,
    unit: -1,
    count: 0,
  }))

  const spreadOut = (spread: SpreadUnit, arUnit: number): void => {
    const facts = ar.side.units[arUnit]
    if (facts === undefined) throw new RangeError('There is no such unit.')
    // What the unit before left in the heads is smaller than the new base.
    spread.base += spread.count
    if (spread.base > greatestBase) {
      spread.heads.fill(0)
      spread.base = 1
    }
    const { heads, base } = spread
    let count = 0
    for (let token = facts.firstToken; token < facts.endToken; token += 1) {
      const type = ar.side.tokenTypes[token] ?? 0
      const first = ar.linkOffsets[type] ?? 0
      const end = ar.linkOffsets[type + 1] ?? 0
      if (count + end - first > spread.links.length) grow(spread, count + end - first)
      const { tokens, links, next } = spread
      for (let link = first; link < end; link += 1) {
        const target = ar.linkTypes[link] ?? 0
        tokens[count] = token - facts.firstToken
        links[count] = link
        next[count] = (heads[target] ?? 0) - base
        heads[target] = base + count
        count += 1
      }
    }
    spread.unit = arUnit
    spread.count = count
  }

  return (arUnit) => {
    const spread = kept[arUnit % keptUnits]
    if (spread === undefined) throw new RangeError('There is no such unit.')
    if (spread.unit !== arUnit) spreadOut(spread, arUnit)
    return spread
  }
}

/** The first entry of a type in a unit that was spread out; negative for none. */
export function firstEntry({ heads, base }: SpreadUnit, enType: number): number {
  return (heads[enType] ?? 0) - base
}

function grow(spread: SpreadUnit, needed: number): void {
  const size = Math.max(needed, 2 * spread.links.length)
  for (const name of ['tokens', 'links', 'next'] as const) {
    const longer = new Int32Array(size)
    longer.set(spread[name])
    spread[name] = longer
  }
}
