import type { OpenWork } from '../../state/app-state'
import type { FindResult, FindState } from '../../state/find-state'

/** What was found in the other articles, true for the project as it is. */
export interface Elsewhere {
  readonly isDone: boolean
  /** The other articles with matches, in their order, those behind the one that is shown first. */
  readonly results: readonly FindResult[]
  /** How many matches they have together. */
  readonly total: number
  /** The results of all articles in the order of the project, with that of the one that is shown. */
  readonly all: (shown: FindResult) => readonly FindResult[]
}

/** Null while nothing is known of the others, or they are not searched. */
export function elsewhereNow(find: FindState, work: OpenWork | null): Elsewhere | null {
  const { elsewhere, query, isInProject } = find
  if (work === null || elsewhere === null || !isInProject) return null
  const { articles } = work.history.project
  const isTrue =
    elsewhere.query === query &&
    elsewhere.articles === articles &&
    elsewhere.shown === work.articleId
  if (!isTrue) return null
  const place = articles.findIndex(({ id }) => id === elsewhere.shown)
  const order = [...articles.slice(place + 1), ...articles.slice(0, place)]
  const found = ({ id }: { readonly id: string }) => elsewhere.results.get(id) ?? []
  const results = order.flatMap(found).filter(({ matches }) => matches.length > 0)
  return {
    isDone: elsewhere.isDone,
    results,
    total: results.reduce((sum, { matches }) => sum + matches.length, 0),
    all: (shown) =>
      articles.flatMap((article) => (article.id === elsewhere.shown ? shown : found(article))),
  }
}

/** The result of the next article with matches, or of the one before; null when no other has any. */
export function resultBeside(
  elsewhere: Elsewhere | null,
  direction: 'forward' | 'backward',
): FindResult | null {
  return elsewhere?.results.at(direction === 'forward' ? 0 : -1) ?? null
}
