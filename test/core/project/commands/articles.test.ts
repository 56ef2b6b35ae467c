import { describe, expect, it } from 'vitest'
import { addArticles } from '../../../../src-core/project/commands/add-articles'
import { addArticle } from '../../../../src-core/project/commands/add-article'
import { moveArticle } from '../../../../src-core/project/commands/move-article'
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

  it('are added together as one step', () => {
    const [first, second] = ['one', 'two'].map((id) => ({ ...articleOf('ب|b'), id }))
    const outcome = addArticles(start, [first!, second!])
    expect(checkOutcome(start, outcome).articles.map(({ id }) => id)).toEqual([
      'article',
      'one',
      'two',
    ])
    expect(outcome.label).toEqual({ name: 'add-articles', values: { count: 2 } })
    expect(addArticles(start, [first!]).label.name).toBe('add-article')
  })

  it('get another place among the others, as one change of those between', () => {
    const project = {
      ...start,
      articles: ['a', 'b', 'c', 'd'].map((id) => ({ ...articleOf('ب|b'), id })),
    }
    const order = (id: string, to: number) =>
      checkOutcome(project, moveArticle(project, id, to))
        .articles.map((article) => article.id)
        .join('')
    expect(order('a', 2)).toBe('bcad')
    expect(order('d', 0)).toBe('dabc')
    expect(moveArticle(project, 'a', -1)).toMatchObject({ refusal: 'first-article' })
    expect(moveArticle(project, 'd', 4)).toMatchObject({ refusal: 'last-article' })
    expect(moveArticle(project, 'b', 1)).toMatchObject({ refusal: 'same-place' })
    expect(moveArticle(project, 'x', 1)).toMatchObject({ refusal: 'no-such-article' })
  })

  it('never leave a project empty', () => {
    expect(removeArticle(start, 'article')).toMatchObject({ refusal: 'only-article' })
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
