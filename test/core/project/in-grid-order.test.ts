import { describe, expect, it } from 'vitest'
import { inGridOrder, isInGridOrder } from '../../../src-core/project/in-grid-order'
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
})
