import type { Article, Project } from '../model'
import { doable } from './outcome'
import type { Doable } from './outcome'

/** Adds an article behind those that are there. Its id must be new to the project. */
export function addArticle(project: Project, article: Article): Doable {
  const at = project.articles.length
  const change = { type: 'replace-articles', at, remove: 0, insert: [article] } as const
  return doable('add-article', { title: article.title }, change, null)
}
