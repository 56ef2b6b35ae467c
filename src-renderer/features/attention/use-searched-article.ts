import { useEffect, useState } from 'react'
import type { Article } from '../../../src-core/project/model'
import { rememberFound } from '../../../src-core/project/queries/filter-beads'
import type { TextCondition } from '../../../src-core/project/queries/filter-beads'
import { startSearch } from '../find/start-search'

/**
 * The article in the latest state for which the filter knows what its text finds. A regular expression is
 * searched for by a worker, so it is known a moment later; anything else is known at once.
 */
export function useSearchedArticle(article: Article, text: TextCondition | null): Article {
  const [searched, setSearched] = useState(article)
  const regex = text?.pattern.isRegex === true ? text : null
  useEffect(() => {
    if (regex === null) return
    return startSearch(article, regex, ({ matches, problem }) => {
      if (problem !== null) return
      rememberFound(regex, article, matches)
      setSearched(article)
    })
  }, [article, regex])
  return regex === null ? article : searched
}
