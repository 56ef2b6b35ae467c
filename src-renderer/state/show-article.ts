import type { SelectedPlace } from './app-state'
import { useAppStore } from './app-store'
import { dispatch } from './dispatch'
import { leftArticle, withArticle } from './work-after'

/** Shows an article of the open project: at a place, or where the user was in it the last time. */
export function showArticle(articleId: string, place: SelectedPlace | null = null): void {
  const { work } = useAppStore.getState()
  if (work === null || (work.articleId === articleId && place === null)) return
  useAppStore.setState({ work: withArticle(work, articleId, place), ...leftArticle })
  dispatch({ type: 'close-step' })
}
