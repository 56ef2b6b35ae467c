import { describe, expect, it } from 'vitest'
import { createPairTable } from '../../../../src-core/align/evidence/pair-table'

/** Pairs in a fixed order that looks like chance, each once. */
const pairs = Array.from({ length: 5000 }, (_, at) => [(at * 7919) % 101, at] as const)

describe('a table of pairs', () => {
  it('gives back what was kept for each pair, however many there are', () => {
    const table = createPairTable()
    for (const [at, [one, other]] of pairs.entries()) table.add(one, other, at)
    expect(pairs.map(([one, other]) => table.get(one, other))).toEqual(pairs.map((_, at) => at))
  })

  it('has nothing for a pair that was not kept, nor for its sides exchanged', () => {
    const table = createPairTable()
    table.add(3, 70_000, 0)
    expect(table.get(70_000, 3)).toBe(-1)
    expect(table.get(3, 70_001)).toBe(-1)
  })

  it('forgets everything when cleared, and can be filled again', () => {
    const table = createPairTable()
    for (const [at, [one, other]] of pairs.entries()) table.add(one, other, at)
    table.clear()
    expect(pairs.every(([one, other]) => table.get(one, other) === -1)).toBe(true)
    table.add(1, 2, 7)
    expect(table.get(1, 2)).toBe(7)
  })
})
