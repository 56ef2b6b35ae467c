import { describe, expect, it } from 'vitest'
import {
  mergeSentencesAt,
  splitSentenceAt,
} from '../../../../src-core/project/commands/sentence-at-caret'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const start = projectOf('أول.|First one. / Second one. / Third.|approved', 'ج|c')

describe('splitting the sentence at the caret', () => {
  const split = (offset: number) =>
    splitSentenceAt(articleIn(start), 'b1', 'target', offset, countingIds())

  it('counts the offset in the joined text; the bead and its review stay', () => {
    checkOutcome(start, split(17), ['أول.|First one. / Second / one. / Third.|approved', 'ج|c'])
  })

  it.each([0, 10, 11, 99])('refuses where a sentence ends or begins (%i)', (offset) => {
    expect(split(offset)).toMatchObject({ refusal: 'caret-at-edge' })
  })
})

describe('merging the sentences at the caret', () => {
  const firstTwo = 'أول.|First one. Second one. / Third.|approved'
  const lastTwo = 'أول.|First one. / Second one. Third.|approved'
  const merge = (offset: number | null) =>
    mergeSentencesAt(articleIn(start), 'b1', 'target', offset, countingIds())

  it.each([
    ['inside one, with the next', 3, firstTwo],
    ['between two, these', 11, firstTwo],
    ['inside the second, with the third', 15, lastTwo],
    ['between the last two, these', 23, lastTwo],
    ['inside the last, with the one before', 25, lastTwo],
    ['at the end, the last two', 29, lastTwo],
    ['at the beginning, the first two', 0, firstTwo],
    ['without a caret, the first two', null, firstTwo],
  ])('%s', (_, offset, expected) => {
    checkOutcome(start, merge(offset), [expected, 'ج|c'])
  })

  it('refuses a side of one sentence and a bead that is gone', () => {
    const article = articleIn(start)
    expect(mergeSentencesAt(article, 'b1', 'source', 2, countingIds())).toMatchObject({
      refusal: 'no-next-sentence',
    })
    expect(mergeSentencesAt(article, 'x', 'source', 2, countingIds())).toMatchObject({
      refusal: 'no-such-bead',
    })
  })
})
