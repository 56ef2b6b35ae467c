import { describe, expect, it } from 'vitest'
import { markKind } from '../../../../src-core/project/commands/mark-kind'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

describe('marking the kind', () => {
  it('marks both sides of all beads of a selection', () => {
    const start = projectOf('أ|a', 'ب|', 'ج|c', '|d')
    const outcome = markKind(articleIn(start), ['b4', 'b1', 'b2'], 'caption')
    const after = checkOutcome(start, outcome, [
      'أ|a|furniture',
      'ب||furniture',
      'ج|c',
      '|d|furniture',
    ])
    expect(articleIn(after).source[0]?.kind).toBe('caption')
    expect(outcome).toMatchObject({
      label: { name: 'mark-furniture', values: { count: 3, first: 1 } },
    })
  })

  it('marks furniture as text again', () => {
    const start = projectOf('أ||furniture')
    const outcome = markKind(articleIn(start), ['b1'], 'body')
    checkOutcome(start, outcome, ['أ|'])
    expect(outcome).toMatchObject({ label: { name: 'mark-text' }, focus: 'b1' })
  })

  it('refuses what is so already', () => {
    const article = articleIn(projectOf('أ|a'))
    expect(markKind(article, ['b1'], 'body')).toMatchObject({ refusal: 'same-kind' })
    expect(markKind(article, [], 'body')).toMatchObject({ refusal: 'nothing-selected' })
    expect(markKind(article, ['x'], 'body')).toMatchObject({ refusal: 'no-such-bead' })
  })
})
