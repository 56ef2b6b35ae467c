import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { movedBeads } from '../../../../src-core/project/queries/moved-beads'
import type { Article } from '../../../../src-core/project/model'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, articleOf, projectOf } from '../../../support/project-of'

/** An article of 1–1 beads whose targets stand in this order; 0 makes an omission. */
function withTargets(...places: readonly number[]): Article {
  const article = articleOf(...places.map((place) => (place === 0 ? 'أ|' : 'أ|a')))
  const beads = article.beads.map((bead, index) => ({
    ...bead,
    target: places[index] === 0 ? [] : [`t${String(places[index])}`],
  }))
  return { ...article, beads }
}

describe('moved beads', () => {
  it.each([
    ['none in order', [1, 2, 3], []],
    ['one that went far down, not those it passed', [4, 1, 2, 3], ['b1']],
    ['one that went far up', [1, 3, 4, 5, 2], ['b5']],
    ['null beads never', [1, 0, 3, 0, 2], ['b3']],
    ['two that went', [3, 1, 2, 6, 4, 5], ['b1', 'b4']],
  ])('%s', (_, places, moved) => {
    expect([...movedBeads(withTargets(...places))]).toEqual(moved)
  })

  it('leaves as many as can be in ascending order (seed 42)', () => {
    const order = fc.integer({ min: 1, max: 8 }).chain((count) =>
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, at) => at + 1),
        { minLength: count },
      ),
    )
    fc.assert(
      fc.property(order, (places) => {
        const moved = movedBeads(withTargets(...places))
        const rest = places.filter((_, at) => !moved.has(`b${String(at + 1)}`))
        expect(rest).toEqual(rest.toSorted((first, second) => first - second))
        expect(rest).toHaveLength(longestAscendingByTrying(places))
      }),
      { seed: 42 },
    )
  })

  it('are those that join sentences from both sides of others', () => {
    const start = projectOf('أ|', 'ب|b', 'ج|c', '|d')
    const omission = checkOutcome(start, linkBeads(articleIn(start), ['b1', 'b4']))
    expect([...movedBeads(articleIn(omission))]).toEqual(['b1'])
    const apart = projectOf('أ|a', 'ب|b', 'ج|c')
    const joined = checkOutcome(apart, linkBeads(articleIn(apart), ['b1', 'b3']))
    expect([...movedBeads(articleIn(joined))]).toEqual(['b1'])
  })

  it('are not those with only unpaired sentences between', () => {
    const start = projectOf('أ|a', '|x', 'ب|b')
    const joined = checkOutcome(start, linkBeads(articleIn(start), ['b1', 'b3']))
    expect([...movedBeads(articleIn(joined))]).toEqual([])
  })

  it('are not counted anew when only texts change', () => {
    const article = withTargets(2, 1)
    expect(movedBeads({ ...article, title: 'Other' })).toBe(movedBeads(article))
  })
})

function longestAscendingByTrying(values: readonly number[]): number {
  let longest = 0
  for (let choice = 0; choice < 2 ** values.length; choice += 1) {
    const chosen = values.filter((_, at) => (choice >> at) % 2 === 1)
    const isAscending = chosen.every((value, at) => at === 0 || value > chosen[at - 1]!)
    if (isAscending) longest = Math.max(longest, chosen.length)
  }
  return longest
}
