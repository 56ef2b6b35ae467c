import { describe, expect, it } from 'vitest'
import { splitBeadAt } from '../../../../src-core/project/commands/split-bead-at'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

describe('splitting a bead at a place of each side', () => {
  const start = projectOf('أول. / ثان.|First one. / Second one.|approved', 'ج|c')
  const split = (source: number, target: number) =>
    splitBeadAt(articleIn(start), 'b1', { source, target }, countingIds())

  it.each([10, 11])('cuts between two sentences (%i)', (target) => {
    checkOutcome(start, split(5, target), [
      'أول.|First one. /|person',
      'ثان.|Second one. /|person',
      'ج|c',
    ])
  })

  it('splits the sentences that it goes through, as one step', () => {
    const outcome = split(5, 17)
    checkOutcome(start, outcome, ['أول.|First one. / Second|person', 'ثان.|one.|person', 'ج|c'])
    expect(outcome).toMatchObject({
      label: { name: 'split-bead', values: { first: 1 } },
      focus: 'b1',
    })
  })

  it('splits a sentence on both sides', () => {
    const single = projectOf('قال ونام. /|He spoke and slept. /')
    checkOutcome(
      single,
      splitBeadAt(articleIn(single), 'b1', { source: 4, target: 9 }, countingIds()),
      ['قال|He spoke /|person', 'ونام.|and slept. /|person'],
    )
  })

  it('leaves a side to one part at either of its ends', () => {
    checkOutcome(start, split(99, 11), [
      'أول. ثان.|First one. /|person',
      '|Second one. /|person',
      'ج|c',
    ])
    checkOutcome(start, split(0, 11), [
      '|First one. /|person',
      'أول. ثان.|Second one. /|person',
      'ج|c',
    ])
  })

  it('refuses a part without text, and a bead that is gone', () => {
    expect(split(0, 0)).toEqual({ ok: false, refusal: 'empty-part' })
    expect(split(99, 99)).toEqual({ ok: false, refusal: 'empty-part' })
    expect(
      splitBeadAt(articleIn(start), 'x', { source: 5, target: 11 }, countingIds()),
    ).toMatchObject({ ok: false })
  })
})
