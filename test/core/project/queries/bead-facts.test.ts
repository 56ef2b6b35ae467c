import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../../src-core/project/model'
import { beadFacts } from '../../../../src-core/project/queries/bead-facts'

const word: Reason = { kind: 'word', source: 'باب', target: 'door' }
const name: Reason = { kind: 'name', source: 'ليلى', target: 'Layla' }
const loneWord: Reason = { kind: 'word', source: 'ذات', target: null }
const loneName: Reason = { kind: 'name', source: null, target: 'Awad' }
const loneNumber: Reason = { kind: 'number', source: null, target: '43,000' }
const lengthOf = (ratio: number): Reason => ({ kind: 'length', source: null, target: null, ratio })

describe('the facts of a bead', () => {
  it('are in order: what is missing first, numbers before names, words of no weight apart', () => {
    const reasons = [word, name, loneWord, loneName, loneNumber, lengthOf(1.02)]
    expect(beadFacts(reasons)).toEqual({
      missing: [loneNumber, loneName],
      matched: [
        { kind: 'name', facts: [name] },
        { kind: 'word', facts: [word] },
      ],
      unmatchedWords: [loneWord],
      lengthRatio: null,
    })
  })

  it('speak of the length only where it is far from what is expected', () => {
    expect(
      [0.3, 0.65, 0.66, 1.49, 1.5].map((ratio) => beadFacts([lengthOf(ratio)]).lengthRatio),
    ).toEqual([0.3, 0.65, null, null, 1.5])
  })

  it('are none for a bead without reasons', () => {
    expect(beadFacts([])).toEqual({
      missing: [],
      matched: [],
      unmatchedWords: [],
      lengthRatio: null,
    })
  })
})
