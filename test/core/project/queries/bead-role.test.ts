import { describe, expect, it } from 'vitest'
import { beadRole } from '../../../../src-core/project/queries/bead-role'
import { articleOf } from '../../../support/project-of'

describe('the role of a bead', () => {
  it.each([
    ['أ|a', 'translation'],
    ['أ ب|a', 'translation'],
    ['أ|', 'omission'],
    ['|a', 'addition'],
    ['أ||furniture', 'furniture'],
    ['|a|furniture', 'furniture'],
    ['أ|a|furniture', 'furniture'],
  ])('%s is %s', (line, role) => {
    const article = articleOf(line)
    expect(beadRole(article, article.beads[0]!)).toBe(role)
  })

  it('is that of a text as long as one of its sentences is of the article', () => {
    const article = articleOf('أ|a b|furniture')
    const target = [{ ...article.target[0]!, kind: 'body' as const }, article.target[1]!]
    expect(beadRole({ ...article, target }, article.beads[0]!)).toBe('translation')
    expect(beadRole({ ...article, target }, { ...article.beads[0]!, source: [] })).toBe('addition')
  })

  it('counts a side whose text was deleted as none', () => {
    const article = articleOf('أ|a b')
    const target = article.target.map((sentence) => ({ ...sentence, text: ' ' }))
    expect(beadRole({ ...article, target }, article.beads[0]!)).toBe('omission')
    const source = article.source.map((sentence) => ({ ...sentence, text: '' }))
    expect(beadRole({ ...article, source }, article.beads[0]!)).toBe('addition')
  })
})
