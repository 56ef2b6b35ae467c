import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { nextBead } from '../../../../src-core/project/queries/next-bead'
import type { NextRule } from '../../../../src-core/project/queries/next-bead'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, articleOf, countingIds, projectOf } from '../../../support/project-of'

const start = projectOf(
  'أ|a|approved',
  'ب|b|query',
  'ج|c|0.3',
  'د||furniture',
  'ه||approved',
  'و|f f|approved',
  'ز|g',
)
const edit = editBeadText(articleIn(start), 'b2', 'target', 'bb', countingIds())
const article = articleIn(checkOutcome(start, edit))

describe('the next bead', () => {
  it.each<[NextRule, string, string | null]>([
    ['unreviewed', 'b1', 'b3'],
    ['unreviewed', 'b3', 'b7'],
    ['unreviewed', 'b7', 'b3'],
    ['query', 'b1', 'b2'],
    ['query', 'b2', null],
    ['query', 'b5', 'b2'],
    ['null', 'b1', 'b5'],
    ['doubtful', 'b1', 'b3'],
    ['not-one-to-one', 'b1', 'b5'],
    ['not-one-to-one', 'b5', 'b6'],
    ['changed', 'b3', 'b2'],
  ])('%s from %s is %s, passing over furniture', (rule, from, found) => {
    expect(nextBead(article, from, rule)).toBe(found)
  })

  it('is looked for upwards as well', () => {
    expect(nextBead(article, 'b7', 'unreviewed', { direction: 'up' })).toBe('b3')
    expect(nextBead(article, 'b3', 'unreviewed', { direction: 'up' })).toBe('b7')
    expect(nextBead(article, 'b1', 'not-one-to-one', { direction: 'up' })).toBe('b6')
  })

  it('is the first or the last one from outside the grid', () => {
    expect(nextBead(article, null, 'unreviewed')).toBe('b3')
    expect(nextBead(article, null, 'unreviewed', { direction: 'up' })).toBe('b7')
    expect(nextBead(articleOf(), null, 'unreviewed')).toBeNull()
  })

  it('is one that is wanted', () => {
    const isWanted = ({ id }: { readonly id: string }) => id === 'b7'
    expect(nextBead(article, 'b1', 'unreviewed', { isWanted })).toBe('b7')
    expect(nextBead(article, 'b7', 'unreviewed', { isWanted })).toBeNull()
  })

  it('by confidence is the least sure one, then the one a little surer, and round again', () => {
    const doubtful = articleOf(
      'أ|a|0.9',
      'ب|b|0.4',
      'ج|c|0.2 query',
      'د|d|0.4',
      'ه|e|person',
      'و|f|0.5',
    )
    const following = (from: string | null): string | null =>
      nextBead(doubtful, from, 'lowest-confidence')
    expect([null, 'b2', 'b4', 'b6', 'b1', 'b3', 'b5'].map(following)).toEqual([
      'b2',
      'b4',
      'b6',
      'b1',
      'b2',
      'b2',
      'b2',
    ])
    expect(nextBead(doubtful, 'b4', 'lowest-confidence', { direction: 'up' })).toBe('b2')
  })
})
