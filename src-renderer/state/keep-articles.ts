import { addArticles } from '../../src-core/project/commands/add-articles'
import type { Article } from '../../src-core/project/model'
import { desktop } from '../desktop'
import { isNarrow } from '../features/library/narrow'
import { useAppStore } from './app-store'
import { dispatch, doChange } from './dispatch'
import { openWork } from './open-work'
import { showArticle } from './show-article'
import { showLines, valueOrNotice } from './start-work'

/**
 * Keeps articles where they were begun for: in the open project, as one step, or in a new one. The first of
 * them is shown. False when they could not be kept.
 */
export async function keepArticles(articles: readonly Article[]): Promise<boolean> {
  const { work, destination } = useAppStore.getState()
  const [first] = articles
  if (first === undefined) return false
  if (work === null || destination === 'new-project') {
    const project = { id: crypto.randomUUID(), articles }
    const opened = valueOrNotice(await desktop.request('project:create', project, first.title))
    if (opened !== null) await openWork(opened)
    return opened !== null
  }
  dispatch({ type: 'close-step' })
  const { change, label } = addArticles(work.history.project, articles)
  doChange(change, label, null)
  showArticle(first.id)
  useAppStore.setState({ screen: { type: 'review' }, isLibraryShown: !isNarrow(), dialog: null })
  showLines([{ key: 'library.added', values: { count: articles.length } }])
  return true
}
