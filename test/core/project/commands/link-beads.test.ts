import { describe, expect, it } from 'vitest'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { swapTargets } from '../../../../src-core/project/commands/swap-targets'
import { unlinkBeads } from '../../../../src-core/project/commands/unlink-beads'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

describe('linking beads', () => {
  it('joins an omission with an addition far below into a moved unit', () => {
    const start = projectOf('أ|', 'ب|b', '|x', 'ج|c', '|a')
    const outcome = linkBeads(articleIn(start), ['b1', 'b5'])
    checkOutcome(start, outcome, ['أ|a|person', 'ب|b', '|x', 'ج|c'])
    expect(outcome).toMatchObject({ focus: 'b1', label: { values: { first: 1, last: 5 } } })
  })

  it('stands where the source is, when the addition is above', () => {
    const start = projectOf('|x', 'أ|a', 'ب|')
    checkOutcome(start, linkBeads(articleIn(start), ['b3', 'b1']), ['أ|a', 'ب|x|person'])
  })

  it('joins sentences of both sides in the order of their texts', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|c')
    const crossed = checkOutcome(start, swapTargets(articleIn(start), 'b2', 'b3'))
    checkOutcome(crossed, linkBeads(articleIn(crossed), ['b1', 'b3']), [
      'أ ج|a b|person',
      'ب|c|person',
    ])
  })

  it('joins several rows, those between them stay', () => {
    const start = projectOf('|x', 'أ|', 'ب|b', 'ج|c', '¶د|', '|e')
    const outcome = linkBeads(articleIn(start), ['b6', 'b1', 'b2', 'b5'])
    checkOutcome(start, outcome, ['أ د|x e|person', 'ب|b', 'ج|c'])
    expect(outcome).toMatchObject({
      focus: 'b2',
      label: { name: 'link-several', values: { first: 1, last: 6, count: 4 } },
    })
  })

  it('refuses a bead with itself and a bead that is gone', () => {
    const article = articleIn(projectOf('أ|a'))
    expect(linkBeads(article, ['b1', 'b1'])).toMatchObject({ refusal: 'one-bead-only' })
    expect(linkBeads(article, ['b1', 'b2'])).toMatchObject({ refusal: 'no-such-bead' })
  })
})

describe('unlinking a bead', () => {
  it('makes an omission and an addition of it', () => {
    const start = projectOf('¶أ ب|a|approved', 'ج|c')
    const outcome = unlinkBeads(articleIn(start), ['b1'], countingIds())
    checkOutcome(start, outcome, ['أ ب||person', '|a|person', 'ج|c'])
  })

  it('refuses a null bead', () => {
    const article = articleIn(projectOf('أ|', '|b'))
    for (const bead of ['b1', 'b2']) {
      expect(unlinkBeads(article, [bead], countingIds())).toMatchObject({
        refusal: 'already-unlinked',
      })
    }
  })
})

describe('unlinking several beads', () => {
  it('takes all apart that have both sides, as one step', () => {
    const start = projectOf('أ|a', 'ب|', '¶ج|c', 'د|d')
    const outcome = unlinkBeads(articleIn(start), ['b3', 'b1', 'b2'], countingIds())
    checkOutcome(start, outcome, ['أ||person', '|a|person', 'ب|', '¶ج||person', '|c|person', 'د|d'])
    expect(outcome).toMatchObject({
      focus: 'b1',
      label: { name: 'unlink-beads', values: { count: 2, first: 1 } },
    })
  })
})

describe('swapping translations', () => {
  it('exchanges those of a bead and the one below', () => {
    const start = projectOf('أ|a b', 'ب|c', 'ج|d')
    const after = checkOutcome(start, swapTargets(articleIn(start), 'b1', 'b2'), [
      'أ|c|person',
      'ب|a b|person',
      'ج|d',
    ])
    checkOutcome(after, swapTargets(articleIn(after), 'b1', 'b2'), [
      'أ|a b|person',
      'ب|c|person',
      'ج|d',
    ])
  })

  it('moves the translation of an omission above or below it', () => {
    const start = projectOf('أ|', 'ب|b')
    checkOutcome(start, swapTargets(articleIn(start), 'b1', 'b2'), ['أ|b|person', 'ب||person'])
  })

  it('takes an addition away whose text went to an omission below', () => {
    const start = projectOf('|a', 'ب|')
    const outcome = swapTargets(articleIn(start), 'b1', 'b2')
    checkOutcome(start, outcome, ['ب|a|person'])
    expect(outcome).toMatchObject({ focus: 'b2' })
  })

  it('exchanges those of beads that stand apart', () => {
    const start = projectOf('أ|c', 'ب|b', 'ج|a')
    checkOutcome(start, swapTargets(articleIn(start), 'b3', 'b1'), [
      'أ|a|person',
      'ب|b',
      'ج|c|person',
    ])
  })

  it('refuses a bead alone and two omissions', () => {
    const article = articleIn(projectOf('أ|', 'ب|'))
    expect(swapTargets(article, 'b2', 'b3')).toMatchObject({ refusal: 'no-such-bead' })
    expect(swapTargets(article, 'b2', 'b2')).toMatchObject({ refusal: 'one-bead-only' })
    expect(swapTargets(article, 'b1', 'b2')).toMatchObject({ refusal: 'nothing-to-swap' })
  })
})
