import { describe, expect, it } from 'vitest'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { swapTargets } from '../../../../src-core/project/commands/swap-targets'
import { unlinkBead } from '../../../../src-core/project/commands/unlink-bead'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

describe('linking beads', () => {
  it('joins an omission with an addition far below into a moved unit', () => {
    const start = projectOf('أ|', 'ب|b', '|x', 'ج|c', '|a')
    const outcome = linkBeads(articleIn(start), 'b1', 'b5')
    checkOutcome(start, outcome, ['أ|a|person', 'ب|b', '|x', 'ج|c'])
    expect(outcome).toMatchObject({ focus: 'b1', label: { values: { first: 1, last: 5 } } })
  })

  it('stands where the source is, when the addition is above', () => {
    const start = projectOf('|x', 'أ|a', 'ب|')
    checkOutcome(start, linkBeads(articleIn(start), 'b3', 'b1'), ['أ|a', 'ب|x|person'])
  })

  it('joins sentences of both sides in the order of their texts', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|c')
    const crossed = checkOutcome(start, swapTargets(articleIn(start), 'b2'))
    checkOutcome(crossed, linkBeads(articleIn(crossed), 'b1', 'b3'), [
      'أ ج|a b|person',
      'ب|c|person',
    ])
  })

  it('refuses a bead with itself and a bead that is gone', () => {
    const article = articleIn(projectOf('أ|a'))
    expect(linkBeads(article, 'b1', 'b1')).toMatchObject({ refusal: 'one-bead-only' })
    expect(linkBeads(article, 'b1', 'b2')).toMatchObject({ refusal: 'no-such-bead' })
  })
})

describe('unlinking a bead', () => {
  it('makes an omission and an addition of it', () => {
    const start = projectOf('¶أ ب|a|approved', 'ج|c')
    const outcome = unlinkBead(articleIn(start), 'b1', countingIds())
    checkOutcome(start, outcome, ['أ ب||person', '|a|person', 'ج|c'])
  })

  it('refuses a null bead', () => {
    const article = articleIn(projectOf('أ|', '|b'))
    for (const bead of ['b1', 'b2']) {
      expect(unlinkBead(article, bead, countingIds())).toMatchObject({
        refusal: 'already-unlinked',
      })
    }
  })
})

describe('swapping translations', () => {
  it('exchanges those of a bead and the one below', () => {
    const start = projectOf('أ|a b', 'ب|c', 'ج|d')
    const after = checkOutcome(start, swapTargets(articleIn(start), 'b1'), [
      'أ|c|person',
      'ب|a b|person',
      'ج|d',
    ])
    checkOutcome(after, swapTargets(articleIn(after), 'b1'), ['أ|a b|person', 'ب|c|person', 'ج|d'])
  })

  it('moves the translation of an omission above or below it', () => {
    const start = projectOf('أ|', 'ب|b')
    checkOutcome(start, swapTargets(articleIn(start), 'b1'), ['أ|b|person', 'ب||person'])
  })

  it('takes an addition away whose text went to an omission below', () => {
    const start = projectOf('|a', 'ب|')
    const outcome = swapTargets(articleIn(start), 'b1')
    checkOutcome(start, outcome, ['ب|a|person'])
    expect(outcome).toMatchObject({ focus: 'b2' })
  })

  it('refuses the last bead and two omissions', () => {
    const article = articleIn(projectOf('أ|', 'ب|'))
    expect(swapTargets(article, 'b2')).toMatchObject({ refusal: 'no-bead-below' })
    expect(swapTargets(article, 'b1')).toMatchObject({ refusal: 'nothing-to-swap' })
  })
})
