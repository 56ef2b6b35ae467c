import { describe, expect, it } from 'vitest'
import {
  beadsOfParagraph,
  paragraphAt,
  paragraphBeads,
} from '../../../../src-core/project/queries/paragraph-beads'
import { articleOf } from '../../../support/project-of'

const article = articleOf(
  'أ|a|approved 0.9',
  'ب|b|approved 0.7',
  '¶ج|c|approved',
  'د|d|query',
  'ه|e',
  '¶و|f|approved',
  'ز|g',
  '¶ح|h|person',
)

describe('paragraph beads', () => {
  it('derive their status and confidence from their beads', () => {
    expect(paragraphBeads(article)).toEqual([
      { start: 0, end: 2, status: 'approved', confidence: 0.7 },
      { start: 2, end: 5, status: 'query', confidence: 1 },
      { start: 5, end: 7, status: 'unreviewed', confidence: 1 },
      { start: 7, end: 8, status: 'unreviewed', confidence: null },
    ])
  })

  it('are found by any of their rows', () => {
    expect([0, 1, 4, 7].map((row) => paragraphAt(article, row))).toEqual([
      { start: 0, end: 2 },
      { start: 0, end: 2 },
      { start: 2, end: 5 },
      { start: 7, end: 8 },
    ])
    expect(beadsOfParagraph(article, 3)).toEqual(['b3', 'b4', 'b5'])
  })

  it('begin with the first row, whatever it says', () => {
    const [first, second] = article.beads
    const beads = [{ ...first!, startsParagraph: false }, second!]
    expect(paragraphBeads({ ...article, beads })).toMatchObject([{ start: 0, end: 2 }])
    expect(paragraphAt({ ...article, beads }, 1)).toEqual({ start: 0, end: 2 })
    expect(paragraphBeads({ ...article, beads: [] })).toEqual([])
  })
})
