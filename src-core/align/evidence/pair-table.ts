/**
 * Numbers kept by pairs of numbers from 0 on, in flat lists: a hash table with linear probing (Knuth 1973,
 * section 6.4), which makes no object for a pair.
 */
export interface PairTable {
  /** The number kept for a pair; -1 when there is none. */
  get(one: number, other: number): number
  /** Keeps a number, from 0 on, for a pair that has none yet. */
  add(one: number, other: number, value: number): void
  /** Forgets everything. */
  clear(): void
}

const firstSize = 1024

/** An empty table. */
export function createPairTable(): PairTable {
  let ones = new Int32Array(firstSize)
  let others = new Int32Array(firstSize)
  let values = new Int32Array(firstSize).fill(-1)
  let mask = firstSize - 1
  let used = 0

  /** The place of the pair, or the free one where it belongs. */
  const placeOf = (one: number, other: number): number => {
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)
    let at = (mixed ^ (mixed >>> 15)) & mask
    while ((values[at] ?? -1) >= 0 && (ones[at] !== one || others[at] !== other)) {
      at = (at + 1) & mask
    }
    return at
  }

  const put = (one: number, other: number, value: number): void => {
    const at = placeOf(one, other)
    ones[at] = one
    others[at] = other
    values[at] = value
  }

  const grow = (): void => {
    const old = { ones, others, values }
    const size = 2 * values.length
    ones = new Int32Array(size)
    others = new Int32Array(size)
    values = new Int32Array(size).fill(-1)
    mask = size - 1
    for (let at = 0; at < old.values.length; at += 1) {
      const value = old.values[at] ?? -1
      if (value >= 0) put(old.ones[at] ?? 0, old.others[at] ?? 0, value)
    }
  }

  return {
    get(one, other) {
      return values[placeOf(one, other)] ?? -1
    },
    add(one, other, value) {
      if (2 * used >= values.length) grow()
      put(one, other, value)
      used += 1
    },
    clear() {
      values.fill(-1)
      used = 0
    },
  }
}
