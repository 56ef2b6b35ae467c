import { describe, expect, it } from 'vitest'
import { approveAbove, setStatus } from '../../../../src-core/project/commands/set-status'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

const decision = { author: 'Huda', at: '2026-02-03T04:05:06.000Z' }

describe('setting the status', () => {
  it('approves the alignment as well, and says who and when', () => {
    const start = projectOf('أ|a|0.6', 'ب|b|0.7')
    const outcome = setStatus(articleIn(start), ['b1'], 'approved', decision)
    const after = checkOutcome(start, outcome, ['أ|a|approved 0.6', 'ب|b|0.7'])
    expect(articleIn(after).beads[0]).toMatchObject({
      alignedBy: 'person',
      review: { status: 'approved', by: 'Huda', at: '2026-02-03T04:05:06.000Z' },
    })
    expect(outcome).toMatchObject({
      label: { name: 'approve-beads', values: { count: 1, first: 1 } },
    })
  })

  it('queries without confirming the alignment', () => {
    const start = projectOf('أ|a')
    const after = checkOutcome(start, setStatus(articleIn(start), ['b1'], 'query', decision))
    expect(articleIn(after).beads[0]).toMatchObject({
      alignedBy: 'aligner',
      review: { status: 'query', by: 'Huda' },
    })
  })

  it('sets back to unreviewed, by nobody', () => {
    const start = projectOf('أ|a|approved', 'ب|b|query')
    const outcome = setStatus(articleIn(start), ['b1', 'b2'], 'unreviewed', decision)
    const after = checkOutcome(start, outcome, ['أ|a|confirmed', 'ب|b'])
    expect(articleIn(after).beads[0]?.review).toEqual({ status: 'unreviewed', by: null, at: null })
  })

  it('counts and touches only the beads of a selection that have another status', () => {
    const start = projectOf('أ|a', 'ب|b|approved', 'ج|c', 'د|d', 'ه|e|query')
    const outcome = setStatus(articleIn(start), ['b5', 'b3', 'b2', 'b1'], 'approved', decision)
    const after = checkOutcome(start, outcome, [
      'أ|a|approved',
      'ب|b|approved',
      'ج|c|approved',
      'د|d',
      'ه|e|approved',
    ])
    expect(articleIn(after).beads[1]?.review.by).toBe('Amal')
    expect(outcome).toMatchObject({ label: { values: { count: 3, first: 1 } } })
  })

  it('refuses when there is nothing to set', () => {
    const article = articleIn(projectOf('أ|a|query'))
    expect(setStatus(article, ['b1'], 'query', decision)).toMatchObject({ refusal: 'same-status' })
    expect(setStatus(article, [], 'query', decision)).toMatchObject({ refusal: 'nothing-selected' })
    expect(setStatus(article, ['x'], 'query', decision)).toMatchObject({ refusal: 'no-such-bead' })
  })
})

describe('approving all above', () => {
  it('leaves the bead itself, the ones below, and every query', () => {
    const start = projectOf('أ|a', 'ب|b|query', 'ج|c', 'د|d', 'ه|e')
    const outcome = approveAbove(articleIn(start), 'b4', decision)
    checkOutcome(start, outcome, ['أ|a|approved', 'ب|b|query', 'ج|c|approved', 'د|d', 'ه|e'])
    expect(outcome).toMatchObject({ label: { values: { count: 2, first: 4 } }, focus: 'b4' })
  })

  it('refuses when nothing above waits', () => {
    const article = articleIn(projectOf('أ|a|approved', 'ب|b'))
    expect(approveAbove(article, 'b2', decision)).toMatchObject({ refusal: 'nothing-above' })
    expect(approveAbove(article, 'x', decision)).toMatchObject({ refusal: 'no-such-bead' })
  })
})
