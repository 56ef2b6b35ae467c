import { describe, expect, it } from 'vitest'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { splitBead } from '../../../../src-core/project/commands/split-bead'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const cut = (source: number, target: number) => ({ source, target })

describe('splitting a bead', () => {
  const start = projectOf('¶أ ب ج|a b c|approved', 'د|d')
  const split = (...cuts: readonly { source: number; target: number }[]) =>
    splitBead(articleIn(start), 'b1', cuts, countingIds())

  it('cuts both sides where it is told; the first part stays in its place', () => {
    const outcome = split(cut(1, 2))
    const after = checkOutcome(start, outcome, ['أ|a b|person', 'ب ج|c|person', 'د|d'])
    expect(articleIn(after).beads.map(({ id }) => id)).toEqual(['b1', 'n1', 'b2'])
    expect(outcome).toMatchObject({
      label: { name: 'split-bead', values: { first: 1 } },
      focus: 'b1',
    })
  })

  it('makes null beads of parts with one side only', () => {
    checkOutcome(start, split(cut(3, 1)), ['أ ب ج|a|person', '|b c|person', 'د|d'])
    checkOutcome(start, split(cut(0, 1)), ['|a|person', 'أ ب ج|b c|person', 'د|d'])
  })

  it('cuts at several places', () => {
    checkOutcome(start, split(cut(1, 1), cut(2, 2)), [
      'أ|a|person',
      'ب|b|person',
      'ج|c|person',
      'د|d',
    ])
  })

  it('brings a sentence that was joined from far below back to its place', () => {
    const apart = projectOf('أ|a', 'ب|b', '¶ج|c', 'د|d', 'ه|e')
    const linked = checkOutcome(apart, linkBeads(articleIn(apart), ['b1', 'b3']), [
      'أ ج|a c|person',
      'ب|b',
      '¶د|d',
      'ه|e',
    ])
    const outcome = splitBead(articleIn(linked), 'b1', [cut(1, 1)], countingIds())
    checkOutcome(linked, outcome, ['أ|a|person', 'ب|b', 'ج|c|person', '¶د|d', 'ه|e'])
  })

  it.each([
    [[], 'empty-part'],
    [[cut(0, 0)], 'empty-part'],
    [[cut(3, 3)], 'empty-part'],
    [[cut(4, 0)], 'empty-part'],
    [[cut(-1, 2)], 'empty-part'],
    [[cut(2, 1), cut(1, 2)], 'empty-part'],
  ] as const)('refuses the cuts %j: %s', (cuts, refusal) => {
    expect(split(...cuts)).toEqual({ ok: false, refusal })
  })

  it('refuses a bead of one sentence and a bead that is gone', () => {
    const single = articleIn(projectOf('أ|'))
    const cuts = [cut(1, 0)]
    expect(splitBead(single, 'b1', cuts, countingIds())).toMatchObject({
      refusal: 'one-sentence-only',
    })
    expect(splitBead(single, 'b2', cuts, countingIds())).toMatchObject({ refusal: 'no-such-bead' })
  })
})
