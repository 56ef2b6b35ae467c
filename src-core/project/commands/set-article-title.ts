import type { Article } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'

/** Gives an article another title, without white space around it. */
export function setArticleTitle(article: Article, title: string): Outcome {
  const trimmed = title.trim()
  if (trimmed === '') return refuse('empty-title')
  if (trimmed === article.title) return refuse('same-title')
  const change = { type: 'set-title', article: article.id, title: trimmed } as const
  return doable('set-title', { title: trimmed }, change, null)
}
