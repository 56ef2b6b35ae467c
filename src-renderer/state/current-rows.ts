import type { Article } from '../../src-core/project/model'
import { gridRows } from '../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../src-core/project/queries/grid-rows'
import { currentArticle } from './app-state'
import type { AppState } from './app-state'
import { useAppStore } from './app-store'

/** The rows that the grid shows now; null when no article is open. */
export function currentRows(): GridRows | null {
  const state = useAppStore.getState()
  const article = currentArticle(state.work)
  return article === null ? null : rowsFor(article, state)
}

/** The rows that the grid shows of an article, drawn anew when that changes. */
export function useGridRows(article: Article): GridRows {
  return useAppStore((state) => rowsFor(article, state))
}

/** The one place that says which rows there are. */
function rowsFor(article: Article, { level, filter }: AppState): GridRows {
  return gridRows(article, level, filter.rows)
}
