import type { Result } from '../../src-core/errors'
import type { OpenedProject } from '../../src-core/ipc/contract'
import { addArticles } from '../../src-core/project/commands/add-articles'
import type { Article } from '../../src-core/project/model'
import { desktop } from '../desktop'
import { isNarrow } from '../features/library/narrow'
import { useAppStore } from './app-store'
import { dispatch, doChange } from './dispatch'
import { openWork } from './open-work'
import { showArticle } from './show-article'
import { showLines, showProblem } from './start-work'

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
    return showCreated(await desktop.request('project:create', project, first.title))
  }
  dispatch({ type: 'close-step' })
  const { change, label } = addArticles(work.history.project, articles)
  doChange(change, label, null)
  showArticle(first.id)
  useAppStore.setState({ screen: { type: 'review' }, isLibraryShown: !isNarrow(), dialog: null })
  showLines([{ key: 'library.added', values: { count: articles.length } }])
  return true
}

/** Shows a new project, which gets a window of its own if something was done in the one that is open. */
async function showCreated(created: Result<OpenedProject | null>): Promise<boolean> {
  const { work } = useAppStore.getState()
  if (!created.ok) {
    showProblem(created.problem)
    return false
  }
  if (created.value === null) {
    useAppStore.setState({ screen: { type: 'review' } })
    return true
  }
  await openWork(created.value)
  if (work !== null) showLines([{ key: 'library.gave-way', values: { name: work.name } }])
  return true
}
