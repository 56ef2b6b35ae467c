import type { Project } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'

/** Takes an article out of the project, but never the only one; undo brings it back as it was. */
export function removeArticle(project: Project, article: string): Outcome {
  const at = project.articles.findIndex(({ id }) => id === article)
  const removed = project.articles[at]
  if (removed === undefined) return refuse('no-such-article')
  if (project.articles.length === 1) return refuse('only-article')
  const change = { type: 'replace-articles', at, remove: 1, insert: [] } as const
  return doable('remove-article', { title: removed.title }, change, null)
}
