import { describe, expect, it } from 'vitest'
import { linkSentence } from '../../../../src-core/project/commands/link-sentence'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

describe('linking a sentence with a bead', () => {
  it('takes the whole bead along when its other side is empty', () => {
    const start = projectOf('أ|a', 'ب|', 'ج|c')
    const outcome = linkSentence(articleIn(start), 's2', 'source', 'b3')
    checkOutcome(start, outcome, ['أ|a', 'ب ج|c|person'])
    expect(outcome).toMatchObject({ label: { name: 'link-beads' } })
  })

  it('moves a sentence that is linked already; what it leaves stays', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|')
    const outcome = linkSentence(articleIn(start), 't1', 'target', 'b3')
    checkOutcome(start, outcome, ['أ||person', 'ب|b', 'ج|a|person'])
    expect(outcome).toMatchObject({
      focus: 'b3',
      label: { name: 'relink-target', values: { first: 1, last: 3 } },
    })
  })

  it('keeps the order of the source when a source sentence goes up', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج د|c', '|x')
    const outcome = linkSentence(articleIn(start), 's3', 'source', 'b4')
    checkOutcome(start, outcome, ['أ|a', 'ب|b', 'ج|x|person', 'د|c|person'])
  })

  it('puts a bead that lost its first source sentence where the next one stands', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|c')
    const outcome = linkSentence(articleIn(start), 's1', 'source', 'b3')
    checkOutcome(start, outcome, ['|a|person', 'أ ج|c|person', 'ب|b'])
  })

  it('refuses its own bead, and what is gone', () => {
    const article = articleIn(projectOf('أ|a'))
    expect(linkSentence(article, 's1', 'source', 'b1')).toMatchObject({ refusal: 'already-linked' })
    expect(linkSentence(article, 's9', 'source', 'b1')).toMatchObject({
      refusal: 'no-such-sentence',
    })
    expect(linkSentence(article, 's1', 'source', 'b9')).toMatchObject({ refusal: 'no-such-bead' })
  })
})
