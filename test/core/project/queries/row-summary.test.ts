import { describe, expect, it } from 'vitest'
import { rowSummary } from '../../../../src-core/project/queries/row-summary'
import { articleOf } from '../../../support/project-of'

function summaryOf(...beads: readonly string[]) {
  const article = articleOf(...beads)
  return rowSummary(article, article.beads)
}

describe('what is said of a row', () => {
  it.each([
    ['approved', ['أ|a|approved', 'ب|b|approved']],
    ['mixed', ['أ|a|approved', 'ب|b']],
    ['query', ['أ|a|approved', 'ب|b|query']],
    ['unreviewed', ['أ|a', 'ب|b']],
  ] as const)('is %s by the status of its beads', (status, beads) => {
    expect(summaryOf(...beads).status).toBe(status)
  })

  it.each([
    ['omission', ['أ|', 'ب|']],
    ['translation', ['أ|', 'ب|b']],
    ['translation', ['أ|', '|b']],
    ['omission', ['أ|', 'ب|b|furniture']],
    ['furniture', ['أ|a|furniture', 'ب||furniture']],
  ] as const)('is %s by what its beads are', (role, beads) => {
    expect(summaryOf(...beads).role).toBe(role)
  })

  it('is as sure as the least sure bead that waits for review', () => {
    expect(summaryOf('أ|a|0.9', 'ب|b|0.6', 'ج|c|approved 0.2')).toMatchObject({
      confidence: 0.6,
      isDoubtful: true,
      approvedCount: 1,
    })
    expect(summaryOf('أ|a|0.9', 'ب|b|person')).toMatchObject({ confidence: 0.9, isDoubtful: false })
    expect(summaryOf('أ|a|person')).toMatchObject({ confidence: null, isDoubtful: false })
  })

  it('counts the sentences of each side', () => {
    expect(summaryOf('أ ب|a', 'ج|', '|d e').sentences).toEqual({ source: 3, target: 3 })
  })
})
