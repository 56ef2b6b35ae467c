import { describe, expect, it } from 'vitest'
import { areInGridOrder, inGridOrder, isInGridOrder } from '../../../src-core/project/in-grid-order'
import { articleOf } from '../../support/project-of'

const article = articleOf('|x', 'أ|a', 'ب|', '|y', '|z', 'ج|b')

describe('the order of the grid', () => {
  it('follows the source, an addition below the bead before it in the target', () => {
    const shuffled = [5, 3, 2, 0, 4, 1].map((at) => article.beads[at]!)
    const ordered = inGridOrder(article, shuffled)
    expect(ordered.map(({ id }) => id)).toEqual(['b1', 'b2', 'b4', 'b5', 'b3', 'b6'])
    expect(isInGridOrder(article, ordered)).toBe(true)
  })

  it('is broken by a source that stands too high', () => {
    expect(isInGridOrder(article, article.beads)).toBe(true)
    expect(isInGridOrder(article, article.beads.toReversed())).toBe(false)
  })

  it('lets an omission and an addition side by side stand as they do', () => {
    for (const side of [
      ['أ|a', 'ب|', '|x', 'ج|b'],
      ['أ|a', '|x', 'ب|', 'ج|b'],
    ]) {
      const beside = articleOf(...side)
      expect(areInGridOrder(beside, beside.beads)).toBe(true)
    }
    const below = [0, 1, 2, 5, 3, 4].map((at) => article.beads[at]!)
    expect(areInGridOrder(article, below)).toBe(false)
    expect(areInGridOrder(article, inGridOrder(article, below))).toBe(true)
    const top = articleOf('|x', 'أ|a')
    expect(areInGridOrder(top, top.beads)).toBe(true)
    expect(areInGridOrder(top, top.beads.toReversed())).toBe(false)
  })
})
