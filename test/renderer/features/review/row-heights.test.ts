import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src-core/project/model'
import { gridRows } from '../../../../src-core/project/queries/grid-rows'
import { createRowHeights } from '../../../../src-renderer/features/review/row-heights'
import type { RowHeights } from '../../../../src-renderer/features/review/row-heights'
import { articleOf } from '../../../support/project-of'

const article = articleOf('أ|a', 'ب|b', 'ج|c', 'د|d', 'ه|e')
const guess = (): number => 10
const rowsOf = (shown: Article, hidden: readonly string[] = []) =>
  gridRows(shown, 'sentence', hidden.length === 0 ? null : ({ id }) => !hidden.includes(id))

function heightsOf(shown = article): RowHeights {
  const heights = createRowHeights()
  heights.take(rowsOf(shown), guess, 400)
  return heights
}

function starts(heights: RowHeights): readonly (number | undefined)[] {
  return Array.from({ length: heights.count() }, (_, at) => heights.placeOf(at)?.start)
}

describe('the heights of the rows', () => {
  it('are guessed until a row is measured, which moves those below it', () => {
    const heights = heightsOf()
    expect(starts(heights)).toEqual([0, 10, 20, 30, 40])
    expect(heights.measure(1, 25)).toBe(15)
    expect(heights.measure(1, 25)).toBe(0)
    expect(starts(heights)).toEqual([0, 10, 35, 45, 55])
    expect(heights.total()).toBe(65)
    expect([heights.measured(0), heights.measured(1)]).toEqual([undefined, 25])
  })

  it('say which row stands at a height', () => {
    const heights = heightsOf()
    heights.measure(0, 30)
    expect([-5, 0, 29, 30, 69, 70, 500].map(heights.rowAt)).toEqual([0, 0, 0, 1, 4, 4, 4])
    const none = heightsOf({ ...article, beads: [] })
    expect([none.rowAt(0), none.total(), none.placeOf(0)]).toEqual([-1, 0, undefined])
  })

  it('go with their rows when others come, go or are hidden, and come back with them', () => {
    const heights = heightsOf()
    heights.measure(3, 40)
    const [first, ...rest] = article.beads
    const fewer = { ...article, beads: [first!, ...rest.slice(1)] }
    heights.take(rowsOf(fewer), guess, 400)
    expect(starts(heights)).toEqual([0, 10, 20, 60])
    heights.take(rowsOf(article), guess, 400)
    expect(starts(heights)).toEqual([0, 10, 20, 30, 70])
    heights.take(rowsOf(article, ['b1', 'b4']), guess, 400)
    expect(starts(heights)).toEqual([0, 10, 20])
    heights.take(rowsOf(article, ['b1']), guess, 400)
    expect(starts(heights)).toEqual([0, 10, 20, 60])
  })

  it('are guessed anew when the columns are wider, but for those that were measured', () => {
    const heights = heightsOf()
    heights.measure(0, 30)
    heights.take(rowsOf(article), () => 5, 800)
    expect(starts(heights)).toEqual([0, 30, 35, 40, 45])
    heights.forget()
    expect(starts(heights)).toEqual([0, 5, 10, 15, 20])
  })
})
