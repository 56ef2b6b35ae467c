import { describe, expect, it } from 'vitest'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { realignBeads } from '../../../../src-core/project/commands/realign-beads'
import type { ProposedBead } from '../../../../src-core/project/commands/realign-beads'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

/** `s1 s2|t1`, with `¶` before a bead that starts a paragraph. */
function proposed(...lines: readonly string[]): readonly ProposedBead[] {
  return lines.map((line) => {
    const [source = '', target = ''] = line.replace('¶', '').split('|')
    const ids = (side: string) => side.split(' ').filter((id) => id !== '')
    return {
      source: ids(source),
      target: ids(target),
      startsParagraph: line.startsWith('¶'),
      confidence: 0.5,
      reasons: [],
    }
  })
}

const whole = { first: 'b1', last: 'b4' }

describe('re-aligning', () => {
  const start = projectOf('أ|a', 'ب|b c|approved', 'ج|d|query', 'د|')
  const realign = (...lines: readonly string[]) =>
    realignBeads(articleIn(start), whole, proposed(...lines), countingIds())

  it('works around what a person confirmed', () => {
    const outcome = realign('s1|t1', 's3 s4|t4')
    const after = checkOutcome(start, outcome, ['أ|a|0.5', 'ب|b c|approved', 'ج د|d|0.5'])
    expect(articleIn(after).beads[1]).toBe(articleIn(start).beads[1])
    expect(outcome).toMatchObject({
      label: { name: 'realign-beads', values: { first: 1, last: 4 } },
    })
  })

  it('takes an answer that repeats the confirmed beads, in its own order', () => {
    checkOutcome(start, realign('s1|t1', 's2|t2 t3', '|t4', '¶s3|', 's4|'), [
      'أ|a|0.5',
      'ب|b c|approved',
      '|d|0.5',
      '¶ج||0.5',
      'د||0.5',
    ])
  })

  it('keeps the id and the query of a bead that is found again', () => {
    const after = checkOutcome(start, realign('s1|', '|t1', 's3|t4', 's4|'), [
      '|a|0.5',
      'أ||0.5',
      'ب|b c|approved',
      'ج|d|query 0.5',
      'د||0.5',
    ])
    expect(articleIn(after).beads.map(({ id }) => id)).toEqual(['n2', 'n1', 'b2', 'b3', 'b4'])
  })

  it('stays within the rows it is told', () => {
    const outcome = realignBeads(
      articleIn(start),
      { first: 'b3', last: 'b4' },
      proposed('s3|', 's4|t4'),
      countingIds(),
    )
    checkOutcome(start, outcome, ['أ|a', 'ب|b c|approved', 'ج||0.5', 'د|d|0.5'])
  })

  it('keeps the start of the paragraph that the first row starts', () => {
    const outcome = realignBeads(
      articleIn(projectOf('أ|a', '¶ب|b', 'ج|c')),
      { first: 'b2', last: 'b3' },
      proposed('s2|', 's3|t2 t3'),
      countingIds(),
    )
    checkOutcome(projectOf('أ|a', '¶ب|b', 'ج|c'), outcome, ['أ|a', '¶ب||0.5', 'ج|b c|0.5'])
  })

  it('brings sentences that were joined from far below back among the rows there', () => {
    const apart = projectOf('أ|a', 'ب|b', 'ج|c', 'د|d')
    const linked = checkOutcome(apart, linkBeads(articleIn(apart), ['b1', 'b3']))
    const [joined, ...rest] = articleIn(linked).beads
    const loose = {
      ...articleIn(linked),
      beads: [{ ...joined!, alignedBy: 'aligner' as const }, ...rest],
    }
    const project = { ...linked, articles: [loose] }
    const outcome = realignBeads(
      loose,
      { first: 'b1', last: 'b1' },
      proposed('s1|t1', 's3|t3'),
      countingIds(),
    )
    checkOutcome(project, outcome, ['أ|a|0.5', 'ب|b', 'ج|c|0.5', 'د|d'])
  })

  it.each([
    ['a sentence is missing', ['s1|t1', 's3|t4']],
    ['a sentence is there twice', ['s1|t1', 's3 s4|t4', 's4|']],
    ['a confirmed bead is taken apart', ['s1 s2|t1', 's3 s4|t4']],
    ['a sentence is unknown', ['s1|t1', 's3 s4|t4 t9']],
    ['sentences are out of order', ['s1|t1', 's4 s3|t4']],
  ])('refuses an answer when %s', (_, lines) => {
    expect(realign(...lines)).toEqual({ ok: false, refusal: 'alignment-does-not-fit' })
  })

  it('refuses rows that are gone or all confirmed', () => {
    const article = articleIn(start)
    const only = { first: 'b2', last: 'b2' }
    expect(realignBeads(article, only, [], countingIds())).toMatchObject({
      refusal: 'all-confirmed',
    })
    const gone = { first: 'b1', last: 'x' }
    expect(realignBeads(article, gone, [], countingIds())).toMatchObject({
      refusal: 'no-such-bead',
    })
  })
})
