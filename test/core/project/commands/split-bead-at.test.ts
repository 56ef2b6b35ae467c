import { describe, expect, it } from 'vitest'
import { splitBeadAt } from '../../../../src-core/project/commands/split-bead-at'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

describe('splitting a bead at the caret', () => {
  const start = projectOf('أول. / ثان.|First one. / Second one.|approved', 'ج|c')
  const split = (offset: number, side: 'source' | 'target' = 'target') =>
    splitBeadAt(articleIn(start), 'b1', side, offset, countingIds())

  it.each([10, 11])('cuts both sides between two sentences (%i)', (offset) => {
    checkOutcome(start, split(offset), [
      'أول.|First one. /|person',
      'ثان.|Second one. /|person',
      'ج|c',
    ])
  })

  it('splits the sentence that it is in, as one step', () => {
    const outcome = split(17)
    checkOutcome(start, outcome, ['أول.|First one. / Second|person', 'ثان.|one.|person', 'ج|c'])
    expect(outcome).toMatchObject({
      label: { name: 'split-bead', values: { first: 1 } },
      focus: 'b1',
    })
  })

  it('splits on the source side', () => {
    checkOutcome(start, split(5, 'source'), [
      'أول.|First one. /|person',
      'ثان.|Second one. /|person',
      'ج|c',
    ])
  })

  it('leaves the only sentence of the other side to the part of its length', () => {
    const single = projectOf('جملة طويلة نوعًا ما /|A sentence that is rather long. Yes. /')
    const outcome = splitBeadAt(articleIn(single), 'b1', 'target', 32, countingIds())
    checkOutcome(single, outcome, [
      'جملة طويلة نوعًا ما /|A sentence that is rather long. /|person',
      '|Yes.|person',
    ])
  })

  it.each([0, -1, 22, 23, 99])('refuses the beginning and the end (%i)', (offset) => {
    expect(split(offset)).toEqual({ ok: false, refusal: 'caret-at-edge' })
  })

  it('refuses an empty side and a bead that is gone', () => {
    const article = articleIn(projectOf('أ|'))
    for (const bead of ['b1', 'x']) {
      expect(splitBeadAt(article, bead, 'target', 0, countingIds())).toMatchObject({ ok: false })
    }
  })
})
