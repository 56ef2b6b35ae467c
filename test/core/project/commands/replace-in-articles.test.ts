import { describe, expect, it } from 'vitest'
import { replaceInArticles } from '../../../../src-core/project/commands/replace-in-articles'
import { findText } from '../../../../src-core/project/queries/find-text'
import { compileSearch } from '../../../../src-core/text/search-text'
import { checkOutcome } from '../../../support/check-change'
import { articleOf } from '../../../support/project-of'

const articles = [
  { ...articleOf('ملح|salt', 'بحر|sea|approved'), id: 'one' },
  { ...articleOf('بحر|sea'), id: 'two' },
  { ...articleOf('سماء|sky'), id: 'three' },
]
const project = { id: 'project', articles }

function found(text: string) {
  const search = compileSearch({
    text,
    isRegex: false,
    isWholeWords: false,
    matchesCase: false,
    foldsLetters: true,
  })
  if (typeof search === 'string') throw new Error(search)
  return articles.map((article) => ({ article, matches: findText(article, search) }))
}

describe('replacing in several articles', () => {
  it('is one step, which takes approvals back as any edit does', () => {
    const outcome = replaceInArticles(found('sea'), { text: 'ocean', isTemplate: false }, 'sea')
    const after = checkOutcome(project, outcome)
    expect(after.articles.map(({ target }) => target.map(({ text }) => text))).toEqual([
      ['salt', 'ocean'],
      ['ocean'],
      ['sky'],
    ])
    expect(after.articles[0]?.beads[1]?.review.status).toBe('unreviewed')
    expect(outcome).toMatchObject({
      label: { name: 'replace-in-articles', values: { count: 2, text: 'sea' } },
    })
  })

  it('of what stands in one article only is the step of that article', () => {
    const outcome = replaceInArticles(found('sky'), { text: 'air', isTemplate: false }, 'sky')
    expect(outcome).toMatchObject({ label: { name: 'replace-matches' } })
  })

  it('is refused when nothing was found, or nothing would change', () => {
    const same = { text: 'sea', isTemplate: false }
    expect(replaceInArticles(found('sun'), same, 'sun')).toMatchObject({ refusal: 'no-match' })
    expect(replaceInArticles(found('sea'), same, 'sea')).toMatchObject({ refusal: 'same-text' })
  })
})
