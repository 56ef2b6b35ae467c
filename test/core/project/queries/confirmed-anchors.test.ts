import { describe, expect, it } from 'vitest'
import { confirmedAnchors } from '../../../../src-core/project/queries/confirmed-anchors'
import { articleOf } from '../../../support/project-of'

describe('anchors for the aligner', () => {
  it('are the beads that a person made or approved, by places in the texts', () => {
    const article = articleOf('أ|a', 'ب ج|b|approved', 'د||person', 'ه|e|query', 'و|f|confirmed')
    expect(confirmedAnchors(article)).toEqual([
      { source: [1, 2], target: [1] },
      { source: [3], target: [] },
      { source: [5], target: [3] },
    ])
  })

  it('are all beads but the ones that may be aligned, which only a decision keeps', () => {
    const article = articleOf('أ|a', 'ب|b', 'ج|c|approved', 'د|d')
    expect(confirmedAnchors(article, ['b2', 'b3'])).toEqual([
      { source: [0], target: [0] },
      { source: [2], target: [2] },
      { source: [3], target: [3] },
    ])
  })
})
