import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import {
  hasMark,
  overviewMarks,
  overviewOf,
  rowAt,
  startOfRow,
} from '../../../../src-core/project/queries/overview'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, articleOf, countingIds, projectOf } from '../../../support/project-of'

describe('the overview of an article', () => {
  it('marks status, doubt, empty sides, changes and furniture, and several at once', () => {
    const start = projectOf(
      'أ|a|approved',
      'ب|b|query',
      'ج|c|0.4',
      'د|',
      '|e|query 0.3',
      'صورة||furniture 0.1',
      'ز|g',
    )
    const edit = editBeadText(articleIn(start), 'b7', 'target', 'gg', countingIds())
    const overview = overviewOf(articleIn(checkOutcome(start, edit)))
    const marks = Array.from(overview.marks, (_, row) =>
      overviewMarks.filter((mark) => hasMark(overview, row, mark)),
    )
    expect(marks).toEqual([
      ['approved'],
      ['query'],
      ['doubtful'],
      ['empty-side'],
      ['query', 'doubtful', 'empty-side'],
      ['furniture'],
      ['changed'],
    ])
  })

  it('gives longer beads more room, by the longer of their texts', () => {
    const long = 'a'.repeat(200)
    const overview = overviewOf(articleOf('أ|a', `ب|${long}`, `${'ج'.repeat(200)}|c`))
    const room = [0, 1, 2].map((row) => (overview.ends[row] ?? 0) - startOfRow(overview, row))
    expect(room[1]).toBeGreaterThan(3 * (room[0] ?? Infinity))
    expect(room[2]).toBeCloseTo(room[1] ?? 0, 10)
    expect(overview.ends[2]).toBe(1)
  })

  it('finds the row of every place', () => {
    const overview = overviewOf(articleOf('أ|a', 'ب|bbbb bb', 'ج|c', 'د|d'))
    const places = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(places, (place) => {
        const row = rowAt(overview, place)
        expect(startOfRow(overview, row)).toBeLessThanOrEqual(place)
        expect(overview.ends[row]).toBeGreaterThan(place)
      }),
      { seed: 42 },
    )
    expect([rowAt(overview, -1), rowAt(overview, 1), rowAt(overview, 2)]).toEqual([0, 3, 3])
  })

  it('of an article without beads is empty', () => {
    const overview = overviewOf(articleOf())
    expect(overview.ends).toHaveLength(0)
    expect([rowAt(overview, 0.5), startOfRow(overview, 0)]).toEqual([0, 0])
  })
})
