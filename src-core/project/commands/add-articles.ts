import type { Article, Project } from '../model'
import { addArticle } from './add-article'
import { doable } from './outcome'
import type { Doable } from './outcome'

/** Adds articles behind those that are there, as one step. Their ids must be new to the project. */
export function addArticles(project: Project, articles: readonly Article[]): Doable {
  const [only] = articles
  if (only !== undefined && articles.length === 1) return addArticle(project, only)
  const at = project.articles.length
  const change = { type: 'replace-articles', at, remove: 0, insert: articles } as const
  return doable('add-articles', { count: articles.length }, change, null)
}
