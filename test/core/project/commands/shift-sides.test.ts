import { describe, expect, it } from 'vitest'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { shiftSides } from '../../../../src-core/project/commands/shift-sides'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

describe('moving a side of several beads by a row', () => {
  it('moves translations up where the alignment has slipped', () => {
    const start = projectOf('أ|', 'ب|a', 'ج|b c', 'د|d')
    const outcome = shiftSides(articleIn(start), ['b2', 'b3'], 'target', 'up')
    checkOutcome(start, outcome, ['أ|a|person', 'ب|b c|person', 'ج||person', 'د|d'])
    expect(outcome).toMatchObject({
      label: { name: 'shift-target-up', values: { count: 2, first: 2 } },
      focus: 'b2',
    })
  })

  it('moves them down, onto what the bead below has already', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|c')
    const outcome = shiftSides(articleIn(start), ['b2', 'b1'], 'target', 'down')
    checkOutcome(start, outcome, ['أ||person', 'ب|a|person', 'ج|b c|person'])
  })

  it('takes a bead away that has nothing left, and keeps the paragraph', () => {
    const start = projectOf('أ|a', '¶ب|', 'ج|c')
    const outcome = shiftSides(articleIn(start), ['b2', 'b3'], 'source', 'up')
    checkOutcome(start, outcome, ['أ ب|a|person', '¶ج||person', '|c|person'])
    const alone = projectOf('أ|a', 'ب|')
    checkOutcome(alone, shiftSides(articleIn(alone), ['b2'], 'source', 'up'), ['أ ب|a|person'])
  })

  it('keeps the order of the source when a bead holds sentences from far apart', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|c', 'د|d')
    const linked = checkOutcome(start, linkBeads(articleIn(start), ['b1', 'b4']))
    for (const direction of ['up', 'down'] as const) {
      checkOutcome(linked, shiftSides(articleIn(linked), ['b2'], 'source', direction))
    }
    checkOutcome(linked, shiftSides(articleIn(linked), ['b1', 'b2'], 'source', 'down'), [
      '|a d|person',
      'أ د|b|person',
      'ب ج|c|person',
    ])
  })

  it('refuses at the ends, beads apart, and a side of nothing', () => {
    const article = articleIn(projectOf('أ|', 'ب|b', 'ج|c'))
    const refusal = (beads: readonly string[], direction: 'up' | 'down') =>
      shiftSides(article, beads, 'target', direction)
    expect(refusal(['b1', 'b2'], 'up')).toMatchObject({ refusal: 'no-bead-above' })
    expect(refusal(['b3'], 'down')).toMatchObject({ refusal: 'no-bead-below' })
    expect(refusal(['b1', 'b3'], 'down')).toMatchObject({ refusal: 'beads-apart' })
    expect(refusal(['b1'], 'down')).toMatchObject({ refusal: 'side-is-empty' })
  })
})
