import { describe, expect, it } from 'vitest'
import { linkParagraph } from '../../../../src-core/project/commands/link-paragraph'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

describe('linking a paragraph with a paragraph', () => {
  it('makes one bead of what neither has a counterpart for', () => {
    const start = projectOf('أ|a', '¶ب|', 'ج|', '¶د|d', '¶|x', '|y', '¶ه|e')
    const outcome = linkParagraph(articleIn(start), 'b3', 'source', 'b6')
    checkOutcome(start, outcome, ['أ|a', '¶ب ج|x y|person', '¶د|d', '¶ه|e'])
    expect(outcome).toMatchObject({
      focus: 'b2',
      label: { name: 'link-paragraphs', values: { first: 2, last: 4 } },
    })
  })

  it('goes to the bead that was pointed at where everything there has a counterpart', () => {
    const start = projectOf('أ|a', 'ب|b', '¶|x', '|y', '¶ج|c')
    const outcome = linkParagraph(articleIn(start), 'b3', 'target', 'b2')
    checkOutcome(start, outcome, ['أ|a', 'ب|b x y|person', '¶ج|c'])
  })

  it('moves a translation that is linked already; its source stays behind', () => {
    const start = projectOf('أ|a', 'ب|b', '¶ج|', '¶د|d')
    const outcome = linkParagraph(articleIn(start), 'b1', 'target', 'b3')
    checkOutcome(start, outcome, ['أ||person', 'ب||person', '¶ج|a b|person', '¶د|d'])
  })

  it('moves a source that is linked already, in the order of the source', () => {
    const start = projectOf('أ|a', 'ب|b', '¶ج|c', '¶|x', '|y', '¶د|d')
    const outcome = linkParagraph(articleIn(start), 'b1', 'source', 'b4')
    checkOutcome(start, outcome, ['أ ب|x y|person', '¶|a|person', '|b|person', '¶ج|c', '¶د|d'])
  })

  it('refuses its own paragraph, and a side with nothing on it', () => {
    const article = articleIn(projectOf('أ|a', 'ب|b', '¶|x'))
    expect(linkParagraph(article, 'b1', 'source', 'b2')).toMatchObject({
      refusal: 'already-linked',
    })
    expect(linkParagraph(article, 'b3', 'source', 'b1')).toMatchObject({ refusal: 'side-is-empty' })
    expect(linkParagraph(article, 'b9', 'source', 'b1')).toMatchObject({ refusal: 'no-such-bead' })
  })
})
