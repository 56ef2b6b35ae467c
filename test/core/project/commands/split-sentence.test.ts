import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { mergeSentences } from '../../../../src-core/project/commands/merge-sentences'
import { splitSentence } from '../../../../src-core/project/commands/split-sentence'
import { swapTargets } from '../../../../src-core/project/commands/swap-targets'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

describe('splitting a sentence', () => {
  const start = projectOf('أ|They came and they sang. / x|approved', 'ب|b')

  it('makes two of it, which know where they come from', () => {
    const outcome = splitSentence(articleIn(start), 'b1', 'target', 't1', 9, countingIds())
    const after = checkOutcome(start, outcome, ['أ|They came / and they sang. / x|approved', 'ب|b'])
    expect(articleIn(after).target.slice(0, 2)).toMatchObject([
      { id: 'n1', imported: 'They came', parents: ['t1'], startsParagraph: true },
      { id: 'n2', imported: 'and they sang.', parents: ['t1'], startsParagraph: false },
    ])
  })

  it('splits the imported text at the same word', () => {
    const edit = editBeadText(
      articleIn(start),
      'b1',
      'target',
      'They all came early and they sang. x',
      countingIds(),
    )
    const edited = checkOutcome(start, edit)
    const split = splitSentence(articleIn(edited), 'b1', 'target', 't1', 19, countingIds())
    const [first, second] = articleIn(checkOutcome(edited, split)).target
    expect([first, second]).toMatchObject([
      { text: 'They all came early', imported: 'They came' },
      { text: 'and they sang.', imported: 'and they sang.' },
    ])
  })

  it.each([
    [0, 'caret-at-edge'],
    [24, 'caret-at-edge'],
    [-1, 'caret-at-edge'],
    [99, 'caret-at-edge'],
  ])('refuses the offset %i: %s', (offset, refusal) => {
    const outcome = splitSentence(articleIn(start), 'b1', 'target', 't1', offset, countingIds())
    expect(outcome).toEqual({ ok: false, refusal })
  })

  it('refuses a sentence that is not on that side of the bead', () => {
    for (const sentence of ['t3', 's1', 'x']) {
      const outcome = splitSentence(articleIn(start), 'b1', 'target', sentence, 1, countingIds())
      expect(outcome).toMatchObject({ refusal: 'no-such-sentence' })
    }
    expect(splitSentence(articleIn(start), 'x', 'target', 't1', 1, countingIds())).toMatchObject({
      refusal: 'no-such-bead',
    })
  })
})

describe('merging sentences', () => {
  it('makes one of a sentence and the next, in the same bead', () => {
    const start = projectOf('أ|one / two / three|approved')
    const outcome = mergeSentences(articleIn(start), 'b1', 'target', 't2', countingIds())
    const after = checkOutcome(start, outcome, ['أ|one / two three|approved'])
    expect(articleIn(after).target[1]).toMatchObject({
      id: 'n1',
      imported: 'two three',
      parents: ['t2', 't3'],
    })
  })

  it('takes a split back', () => {
    const start = projectOf('أ|They came and sang. /')
    const split = splitSentence(articleIn(start), 'b1', 'target', 't1', 9, countingIds())
    const after = checkOutcome(start, split, ['أ|They came / and sang.'])
    const ids = countingIds()
    ids()
    ids()
    checkOutcome(after, mergeSentences(articleIn(after), 'b1', 'target', 'n1', ids), [
      'أ|They came and sang. /',
    ])
  })

  it('refuses the last sentence, and sentences with others between', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|c')
    const article = articleIn(checkOutcome(start, linkBeads(articleIn(start), ['b1', 'b3'])))
    const merge = (bead: string, sentence: string) =>
      mergeSentences(article, bead, 'target', sentence, countingIds())
    expect(merge('b2', 't2')).toMatchObject({ refusal: 'no-next-sentence' })
    expect(merge('b1', 't1')).toMatchObject({ refusal: 'sentences-apart' })
    expect(merge('b1', 't2')).toMatchObject({ refusal: 'no-such-sentence' })
    expect(merge('x', 't1')).toMatchObject({ refusal: 'no-such-bead' })
  })

  it('merges in a bead whose translation moved', () => {
    const start = projectOf('أ|a', 'ب|b c')
    const swapped = checkOutcome(start, swapTargets(articleIn(start), 'b1', 'b2'))
    checkOutcome(swapped, mergeSentences(articleIn(swapped), 'b1', 'target', 't2', countingIds()), [
      'أ|b c /|person',
      'ب|a|person',
    ])
  })
})
