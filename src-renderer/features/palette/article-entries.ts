import { matchLabel } from '../../../src-core/commands/match-label'
import type { Article } from '../../../src-core/project/model'

/** An article as the palette lists it, to be gone to. */
export interface ArticleEntry {
  readonly article: Article
  /** How far its title is from what was typed; see `matchLabel`. */
  readonly cost: number
}

/** So many are listed; who knows the title types more of it. */
const mostListed = 12

/**
 * The articles of a project whose titles what is typed may mean, the nearest first. Those that are in a
 * project alone, and all while nothing is typed, are left out: they would only be in the way of commands.
 */
export function articleEntries(
  query: string,
  articles: readonly Article[],
): readonly ArticleEntry[] {
  if (query.trim() === '' || articles.length < 2) return []
  return articles
    .flatMap((article) => {
      const cost = matchLabel(query, article.title)
      return cost === null ? [] : [{ article, cost }]
    })
    .toSorted((one, other) => one.cost - other.cost)
    .slice(0, mostListed)
}
