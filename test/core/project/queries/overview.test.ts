import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../../src-core/project/change'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import {
  hasMark,
  overview,
  overviewMarks,
  overviewOf,
  rowAt,
  startOfRow,
} from '../../../../src-core/project/queries/overview'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, articleOf, countingIds, projectOf } from '../../../support/project-of'
import { choices, runChoice } from '../../../support/random-commands'

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
    const whole = overviewOf(articleIn(checkOutcome(start, edit)))
    const marks = Array.from(whole.marks, (_, row) =>
      overviewMarks.filter((mark) => hasMark(whole, row, mark)),
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
    const whole = overviewOf(articleOf('أ|a', `ب|${long}`, `${'ج'.repeat(200)}|c`))
    const room = [0, 1, 2].map((row) => (whole.ends[row] ?? 0) - startOfRow(whole, row))
    expect(room[1]).toBeGreaterThan(3 * (room[0] ?? Infinity))
    expect(room[2]).toBeCloseTo(room[1] ?? 0, 10)
    expect(whole.ends[2]).toBe(1)
  })

  it('finds the row of every place', () => {
    const whole = overviewOf(articleOf('أ|a', 'ب|bbbb bb', 'ج|c', 'د|d'))
    const places = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(places, (place) => {
        const row = rowAt(whole, place)
        expect(startOfRow(whole, row)).toBeLessThanOrEqual(place)
        expect(whole.ends[row]).toBeGreaterThan(place)
      }),
      { seed: 42 },
    )
    expect([rowAt(whole, -1), rowAt(whole, 1), rowAt(whole, 2)]).toEqual([0, 3, 3])
  })

  it('is the same brought up to date as made anew, whatever was done (seed 42)', () => {
    const start = projectOf(
      'أ ب|a b',
      'ج|c|approved',
      '¶د|',
      '|e|0.4',
      'ه|f',
      '¶و|g|query',
      'ز|h i',
    )
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 12 }), (sequence) => {
        const newId = countingIds()
        sequence.reduce((project, choice) => {
          const outcome = runChoice(articleIn(project), choice, newId)
          if (!outcome.ok) return project
          const next = apply(project, outcome.change)
          expect(overview(articleIn(next))).toEqual(overviewOf(articleIn(next)))
          return next
        }, start)
      }),
      { seed: 42 },
    )
  })

  it('of an article without beads is empty', () => {
    const whole = overviewOf(articleOf())
    expect(whole.ends).toHaveLength(0)
    expect([rowAt(whole, 0.5), startOfRow(whole, 0)]).toEqual([0, 0])
  })
})
