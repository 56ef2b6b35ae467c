import { describe, expect, it } from 'vitest'
import { addArticle } from '../../../../src-core/project/commands/add-article'
import { removeArticle } from '../../../../src-core/project/commands/remove-article'
import { setArticleTitle } from '../../../../src-core/project/commands/set-article-title'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, articleOf, projectOf } from '../../../support/project-of'

const start = projectOf('أ|a')

describe('articles of a project', () => {
  it('are added behind the others, and removed', () => {
    const other = { ...articleOf('ب|b'), id: 'other', title: 'Olives' }
    const added = checkOutcome(start, addArticle(start, other))
    expect(added.articles).toEqual([articleIn(start), other])
    const outcome = removeArticle(added, 'article')
    expect(checkOutcome(added, outcome).articles).toEqual([other])
    expect(outcome).toMatchObject({ label: { values: { title: 'Title' } } })
  })

  it('cannot be removed twice', () => {
    expect(removeArticle(start, 'x')).toMatchObject({ refusal: 'no-such-article' })
  })

  it('get a title without white space around it', () => {
    const after = checkOutcome(start, setArticleTitle(articleIn(start), ' Olives '))
    expect(articleIn(after).title).toBe('Olives')
  })

  it('keep their title when the new one is empty or the same', () => {
    expect(setArticleTitle(articleIn(start), ' ')).toMatchObject({ refusal: 'empty-title' })
    expect(setArticleTitle(articleIn(start), 'Title ')).toMatchObject({ refusal: 'same-title' })
  })
})
