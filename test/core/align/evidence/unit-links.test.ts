import { describe, expect, it } from 'vitest'
import { linkFacts, unitLinks, unknownLinks } from '../../../../src-core/align/evidence/unit-links'

/** Two units of each side; the second sentence of the first unit of one side is told in the second of the other. */
const straddled = unitLinks(2, 2, [
  { ar: 0, en: 0, share: 1 },
  { ar: 1, en: 0, share: 0.9 },
  { ar: 1, en: 1, share: 0.7 },
  { ar: 1, en: 1, share: 0.7 },
])

describe('links between units', () => {
  it('are certain at most, however many sentences tie two units', () => {
    expect(straddled.ofEn[1]).toBeCloseTo(1)
    expect(straddled.ofAr[1]).toBeCloseTo(1.9)
  })

  it('tell of a bead that it cuts a link, and of a larger one that it does not', () => {
    expect(linkFacts(straddled, 0, 1, 0, 1).out).toBeCloseTo(0.9)
    expect(linkFacts(straddled, 0, 2, 0, 2).out).toBeCloseTo(0)
  })

  it('hold a large bead together, or not', () => {
    expect(linkFacts(straddled, 0, 2, 0, 2).overCut).toBeCloseTo(0.9)
    const apart = unitLinks(2, 2, [
      { ar: 0, en: 0, share: 1 },
      { ar: 1, en: 1, share: 1 },
    ])
    expect(linkFacts(apart, 0, 2, 0, 2).overCut).toBe(0)
  })

  it('tell of a unit that has no link inside its bead', () => {
    const facts = linkFacts(unitLinks(2, 1, [{ ar: 0, en: 0, share: 1 }]), 0, 2, 0, 1)
    expect(facts.loose).toBeCloseTo(1)
    expect(facts.looseLog).toBeGreaterThan(3)
  })

  it('say nothing before a search', () => {
    const facts = linkFacts(unknownLinks, 0, 1, 0, 1)
    expect([facts.out, facts.outLog, facts.loose, facts.looseLog]).toEqual([0, 0, 0, 0])
  })
})
