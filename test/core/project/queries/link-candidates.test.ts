import { describe, expect, it } from 'vitest'
import { linkCandidates } from '../../../../src-core/project/queries/link-candidates'
import { articleOf } from '../../../support/project-of'

const article = articleOf(
  'أ|first words',
  'ب|',
  'ج|second words',
  '|lost words',
  'د|third',
  '|Share|furniture',
)

function found(query: string, most = 10): readonly string[] {
  return linkCandidates(article, 'b2', 'target', query, most).map(({ bead }) => bead)
}

describe('rows that may hold what another lacks', () => {
  it('are those without a counterpart first, then the nearest, but no furniture', () => {
    expect(found('')).toEqual(['b4', 'b3', 'b1', 'b5'])
  })

  it('are narrowed by words, however they are written, also to furniture', () => {
    expect(found('WORDS')).toEqual(['b4', 'b3', 'b1'])
    expect(found('words fir')).toEqual(['b1'])
    expect(found('share')).toEqual(['b6'])
    expect(found('nothing')).toEqual([])
  })

  it('are no more than are wanted', () => {
    expect(found('', 2)).toEqual(['b4', 'b3'])
  })
})
