import { describe, expect, it } from 'vitest'
import { mergeBeads } from '../../../../src-core/project/commands/merge-beads'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

describe('merging beads', () => {
  it('joins both sides in the order of the text and asks for a new review', () => {
    const start = projectOf('أ|a|approved 0.9', 'ب|b c|query', 'ج|d')
    const outcome = mergeBeads(articleIn(start), ['b1', 'b2'])
    checkOutcome(start, outcome, ['أ ب|a b c|person', 'ج|d'])
    expect(outcome).toMatchObject({
      label: { name: 'merge-beads', values: { first: 1, last: 2 } },
      focus: 'b1',
    })
  })

  it('takes any number of beads, named in any order', () => {
    const start = projectOf('أ|a', 'ب|', '|c', 'د|d')
    checkOutcome(start, mergeBeads(articleIn(start), ['b4', 'b2', 'b3', 'b3']), [
      'أ|a',
      'ب د|c d|person',
    ])
  })

  it('puts an addition above the first source sentence into the bead that follows', () => {
    const start = projectOf('|x', 'أ|a')
    checkOutcome(start, mergeBeads(articleIn(start), ['b1', 'b2']), ['أ|x a|person'])
  })

  it('never joins paragraphs: the row after starts the one whose first bead was taken', () => {
    const start = projectOf('أ|a', '¶ب|b', 'ج|c', '¶د|d')
    checkOutcome(start, mergeBeads(articleIn(start), ['b1', 'b2']), [
      'أ ب|a b|person',
      '¶ج|c',
      '¶د|d',
    ])
    checkOutcome(start, mergeBeads(articleIn(start), ['b3', 'b4']), [
      'أ|a',
      '¶ب|b',
      'ج د|c d|person',
    ])
    checkOutcome(start, mergeBeads(articleIn(start), ['b2', 'b3']), [
      'أ|a',
      '¶ب ج|b c|person',
      '¶د|d',
    ])
  })

  it.each([
    [[], 'one-bead-only'],
    [['b1'], 'one-bead-only'],
    [['b1', 'b1'], 'one-bead-only'],
    [['b1', 'b3'], 'beads-apart'],
    [['b1', 'gone'], 'no-such-bead'],
  ] as const)('refuses %j: %s', (beads, refusal) => {
    const start = projectOf('أ|a', 'ب|b', 'ج|c')
    expect(mergeBeads(articleIn(start), beads)).toEqual({ ok: false, refusal })
  })
})
