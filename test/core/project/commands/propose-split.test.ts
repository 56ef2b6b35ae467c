import { describe, expect, it } from 'vitest'
import { proposeSplit } from '../../../../src-core/project/commands/propose-split'
import type { Article, Side } from '../../../../src-core/project/model'
import { beadText } from '../../../../src-core/project/queries/bead-text'
import { articleIn, projectOf } from '../../../support/project-of'

/** What would stand behind the cut on either side. */
function behind(article: Article, given: Partial<Record<Side, number>> = {}): readonly string[] {
  const [bead] = article.beads
  const places = proposeSplit(article, 'b1', given)
  if (bead === undefined || places === null) return []
  return (['source', 'target'] as const).map((side) =>
    beadText(article, bead, side).slice(places[side]),
  )
}

describe('proposing a split', () => {
  const propose = (line: string, given?: Partial<Record<Side, number>>) =>
    behind(articleIn(projectOf(line)), given)

  it.each([
    ['one for one', 'أ ب|a b', ['ب', 'b']],
    ['by length', 'أأأأأأأأأأ ب ج|aaaaaaaaaa bb', ['ب ج', 'bb']],
    ['by length, from the end', 'أ ب جججججججججج|aa cccccccccc', ['جججججججججج', 'cccccccccc']],
    ['a null bead in the middle', 'أ ب ج د|', ['ج د', '']],
  ])('%s', (_, line, parts) => {
    expect(propose(line)).toEqual(parts)
  })

  it('cuts the only sentence of a side where it fits the sentences of the other, best after a clause', () => {
    expect(
      propose(
        'وصلت السفينة، ثم أفرغت حمولتها كلها. /|The ship arrived. / Then it unloaded all it had.',
      ),
    ).toEqual(['ثم أفرغت حمولتها كلها.', 'Then it unloaded all it had.'])
  })

  it('cuts one sentence for one at a clause on both sides', () => {
    expect(propose('جاء باكرًا، ثم مضى. /|He came early, then he left. /')).toEqual([
      'ثم مضى.',
      'then he left.',
    ])
  })

  it('finds where the other side splits when one is given', () => {
    expect(propose('أ ب ج|aa bb cc', { source: 4 })).toEqual(['ج', 'cc'])
    expect(propose('أ ب ج|aa bb cc', { target: 3 })).toEqual(['ب ج', 'bb cc'])
    expect(propose('قال ونام. /|He spoke and slept. /', { source: 4 })).toEqual([
      'ونام.',
      'and slept.',
    ])
  })

  it('keeps facts that both sides state on one side of the cut, against the lengths', () => {
    const source = 'قصيرة. / في ٢٠٢٥ جملة طويلة جدًا. / ثالثة.'
    const target = 'A very long sentence at first. / In 2025. / End.'
    const line = `${source}|${target}`
    const plain = target.replaceAll(' /', '')
    expect(propose(line, { target: plain.indexOf('In 2025') })).toEqual([
      'في ٢٠٢٥ جملة طويلة جدًا. ثالثة.',
      'In 2025. End.',
    ])
    expect(propose(line, { target: plain.indexOf('End') })).toEqual(['ثالثة.', 'End.'])
  })

  it('believes what the aligner found to match', () => {
    const article = articleIn(
      projectOf('واحد. / اثنان وكثير بعدهما هنا.|One and much more after it. / Two.'),
    )
    const reasons = [{ kind: 'word', source: 'اثنان', target: 'Two' }] as const
    const matched = { ...article, beads: article.beads.map((bead) => ({ ...bead, reasons })) }
    expect(behind(matched)).toEqual(['اثنان وكثير بعدهما هنا.', 'Two.'])
  })

  it('leaves no part without text', () => {
    expect(propose('أ ب|', { source: 0 })).toEqual([])
    expect(propose('أ ب|', { source: 3 })).toEqual([])
    expect(proposeSplit(articleIn(projectOf('أ|a')), 'x')).toBeNull()
  })
})
