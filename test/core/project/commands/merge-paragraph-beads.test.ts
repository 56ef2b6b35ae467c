import { describe, expect, it } from 'vitest'
import { mergeParagraphBeads } from '../../../../src-core/project/commands/merge-paragraph-beads'
import { splitParagraphBead } from '../../../../src-core/project/commands/split-paragraph-bead'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

const start = projectOf('أ|a|approved', 'ب|b', '¶ج|c', '¶د|d|query', 'ه|e')

describe('merging paragraph beads', () => {
  it('joins those that the beads are in, without touching the review', () => {
    const outcome = mergeParagraphBeads(articleIn(start), ['b2', 'b3', 'b4'])
    checkOutcome(start, outcome, ['أ|a|approved', 'ب|b', 'ج|c', 'د|d|query', 'ه|e'])
    expect(outcome).toMatchObject({
      label: { name: 'merge-paragraphs', values: { first: 1, last: 3 } },
      focus: 'b1',
    })
  })

  it('refuses one paragraph, and paragraphs with others between', () => {
    const merge = (...beads: readonly string[]) => mergeParagraphBeads(articleIn(start), beads)
    expect(merge('b1', 'b2')).toMatchObject({ refusal: 'one-paragraph-only' })
    expect(merge()).toMatchObject({ refusal: 'one-paragraph-only' })
    expect(merge('b1', 'b5')).toMatchObject({ refusal: 'beads-apart' })
    expect(merge('b1', 'x')).toMatchObject({ refusal: 'no-such-bead' })
  })
})

describe('splitting a paragraph bead', () => {
  it('starts a paragraph at a bead', () => {
    const outcome = splitParagraphBead(articleIn(start), 'b2')
    const after = checkOutcome(start, outcome, [
      'أ|a|approved',
      '¶ب|b',
      '¶ج|c',
      '¶د|d|query',
      'ه|e',
    ])
    checkOutcome(after, mergeParagraphBeads(articleIn(after), ['b1', 'b2']), [
      'أ|a|approved',
      'ب|b',
      '¶ج|c',
      '¶د|d|query',
      'ه|e',
    ])
  })

  it('refuses where a paragraph starts already', () => {
    expect(splitParagraphBead(articleIn(start), 'b1')).toMatchObject({
      refusal: 'starts-paragraph',
    })
    expect(splitParagraphBead(articleIn(start), 'b3')).toMatchObject({
      refusal: 'starts-paragraph',
    })
    expect(splitParagraphBead(articleIn(start), 'x')).toMatchObject({ refusal: 'no-such-bead' })
  })
})
