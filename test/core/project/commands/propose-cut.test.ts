import { describe, expect, it } from 'vitest'
import { proposeCut } from '../../../../src-core/project/commands/propose-cut'
import { articleIn, projectOf } from '../../../support/project-of'

describe('proposing a cut', () => {
  const propose = (line: string, given?: { source?: number; target?: number }) =>
    proposeCut(articleIn(projectOf(line)), 'b1', given)

  it.each([
    ['one for one', 'أ ب|a b', { source: 1, target: 1 }],
    ['by length', 'أأأأأأأأأأ ب ج|aaaaaaaaaa bb', { source: 1, target: 1 }],
    ['by length, from the end', 'أ ب جججججججججج|aa cccccccccc', { source: 2, target: 1 }],
    ['the longer sentence stays with the only one', 'أأأأ|aaaa b', { source: 1, target: 1 }],
    ['or goes with it', 'أأأأ|b aaaa', { source: 0, target: 1 }],
    ['a null bead in the middle', 'أ ب ج د|', { source: 2, target: 0 }],
  ])('%s', (_, line, cut) => {
    expect(propose(line)).toEqual(cut)
  })

  it('finds where the other side splits when one is given', () => {
    expect(propose('أ ب ج|aa bb cc', { source: 2 })).toEqual({ source: 2, target: 2 })
    expect(propose('أ ب ج|aa bb cc', { target: 1 })).toEqual({ source: 1, target: 1 })
  })

  it('keeps facts that both sides state on one side of the cut, against the lengths', () => {
    const line =
      'قصيرة. / في ٢٠٢٥ جملة طويلة جدًا. / ثالثة.|A very long sentence at first. / In 2025. / End.'
    expect(propose(line, { target: 1 })).toEqual({ source: 1, target: 1 })
    expect(propose(line, { target: 2 })).toEqual({ source: 2, target: 2 })
  })

  it('believes what the aligner found to match', () => {
    const article = articleIn(
      projectOf('واحد. / اثنان وكثير بعدهما هنا.|One and much more after it. / Two.'),
    )
    const reasons = [{ kind: 'word', source: 'اثنان', target: 'Two' }] as const
    const matched = { ...article, beads: article.beads.map((bead) => ({ ...bead, reasons })) }
    expect(proposeCut(matched, 'b1')).toEqual({ source: 1, target: 1 })
    expect(proposeCut(matched, 'b1', { target: 1 })).toEqual({ source: 1, target: 1 })
  })

  it('has nothing to propose for one sentence, or where a part would be empty', () => {
    expect(propose('أ|')).toBeNull()
    expect(propose('أ ب|', { source: 2 })).toBeNull()
  })
})
