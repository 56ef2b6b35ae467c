import { describe, expect, it } from 'vitest'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { moveSentence } from '../../../../src-core/project/commands/move-sentence'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

describe('moving a sentence', () => {
  it('gives the last one to the bead below', () => {
    const start = projectOf('أ|a b|approved', 'ب|c|approved', 'ج|d|approved')
    const outcome = moveSentence(articleIn(start), 'b1', 'target', 'down')
    checkOutcome(start, outcome, ['أ|a|person', 'ب|b c|person', 'ج|d|approved'])
    expect(outcome).toMatchObject({
      label: { name: 'move-target-down', values: { first: 1 } },
      focus: 'b1',
    })
  })

  it('gives the first one to the bead above', () => {
    const start = projectOf('أ|a', 'ب ج|b')
    checkOutcome(start, moveSentence(articleIn(start), 'b2', 'source', 'up'), [
      'أ ب|a|person',
      'ج|b|person',
    ])
  })

  it('leaves the other side as a null bead when it was the only one', () => {
    const start = projectOf('أ|a', 'ب|b')
    checkOutcome(start, moveSentence(articleIn(start), 'b1', 'target', 'down'), [
      'أ||person',
      'ب|a b|person',
    ])
  })

  it('fills a null bead', () => {
    const start = projectOf('أ|a b', 'ب|')
    checkOutcome(start, moveSentence(articleIn(start), 'b1', 'target', 'down'), [
      'أ|a|person',
      'ب|b|person',
    ])
  })

  it('takes a null bead away that lost its only sentence, and goes where that went', () => {
    const start = projectOf('أ|a', '¶|b', 'ج|c')
    const outcome = moveSentence(articleIn(start), 'b2', 'target', 'up')
    checkOutcome(start, outcome, ['أ|a b|person', '¶ج|c'])
    expect(outcome).toMatchObject({ focus: 'b1' })
  })

  it('keeps the order of the source when it takes a joined bead apart', () => {
    const apart = projectOf('أ|a', 'ب|b', 'ج|c', 'د|d')
    const linked = checkOutcome(apart, linkBeads(articleIn(apart), ['b2', 'b4']))
    checkOutcome(linked, moveSentence(articleIn(linked), 'b2', 'source', 'up'), [
      'أ ب|a|person',
      'ج|c',
      'د|b d|person',
    ])
  })

  it.each([
    ['b1', 'target', 'up', 'no-bead-above'],
    ['b2', 'target', 'down', 'no-bead-below'],
    ['b2', 'target', 'up', 'side-is-empty'],
    ['b3', 'target', 'up', 'no-such-bead'],
  ] as const)('refuses %s %s %s: %s', (bead, side, direction, refusal) => {
    const article = articleIn(projectOf('أ|a', 'ب|'))
    expect(moveSentence(article, bead, side, direction)).toEqual({ ok: false, refusal })
  })
})
