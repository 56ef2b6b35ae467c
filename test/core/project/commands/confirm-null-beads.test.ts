import { describe, expect, it } from 'vitest'
import { confirmNullBeads } from '../../../../src-core/project/commands/confirm-null-beads'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const decision = { author: 'Huda', at: '2026-02-03T04:05:06.000Z' }

describe('confirming omissions and additions', () => {
  it('approves a null bead as what it is, and the aligner leaves it alone', () => {
    const start = projectOf('أ||0.4', '|b|0.6')
    const omission = confirmNullBeads(articleIn(start), ['b1'], decision, countingIds())
    const after = checkOutcome(start, omission, ['أ||approved 0.4', '|b|0.6'])
    expect(articleIn(after).beads[0]).toMatchObject({
      alignedBy: 'person',
      review: { by: 'Huda', at: decision.at },
    })
    expect(omission).toMatchObject({ label: { name: 'confirm-omissions' } })
    const addition = confirmNullBeads(articleIn(start), ['b2'], decision, countingIds())
    expect(addition).toMatchObject({ label: { name: 'confirm-additions' } })
  })

  it('takes a pair apart first: neither side translates the other', () => {
    const start = projectOf('أ|a', '¶ب|b', 'ج|c')
    checkOutcome(start, confirmNullBeads(articleIn(start), ['b2'], decision, countingIds()), [
      'أ|a',
      '¶ب||approved person',
      '|b|approved person',
      'ج|c',
    ])
  })

  it('approves only the null beads of a selection that are open, as one step', () => {
    const start = projectOf('أ|', 'ب|b', '|c|query', 'د||approved')
    const ids = ['b1', 'b2', 'b3', 'b4']
    const outcome = confirmNullBeads(articleIn(start), ids, decision, countingIds())
    checkOutcome(start, outcome, ['أ||approved', 'ب|b', '|c|approved', 'د||approved'])
    expect(outcome).toMatchObject({
      label: { name: 'confirm-nulls', values: { count: 2, first: 1 } },
    })
  })

  it('refuses when there is none, or all are confirmed', () => {
    const article = articleIn(projectOf('أ|a', 'ب|b', 'ج||approved'))
    const refusal = (...beads: readonly string[]) =>
      confirmNullBeads(article, beads, decision, countingIds())
    expect(refusal('b1', 'b2')).toMatchObject({ refusal: 'no-empty-side' })
    expect(refusal('b3')).toMatchObject({ refusal: 'same-status' })
    expect(refusal()).toMatchObject({ refusal: 'nothing-selected' })
    expect(refusal('x')).toMatchObject({ refusal: 'no-such-bead' })
  })
})
