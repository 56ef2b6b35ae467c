import type { Article } from '../../../src-core/project/model'
import { foldText } from '../../../src-core/text/normalise-arabic'

/** The articles whose titles hold all words of a query, spelling variants and vowel marks aside, in their order. */
export function articlesByTitle(articles: readonly Article[], query: string): readonly Article[] {
  const words = foldText(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return articles
  return articles.filter(({ title }) => {
    const folded = foldText(title)
    return words.every((word) => folded.includes(word))
  })
}
