import type { Project } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'

/** Gives an article another place among the others, from 0. */
export function moveArticle(project: Project, article: string, to: number): Outcome {
  const { articles } = project
  const from = articles.findIndex(({ id }) => id === article)
  const moved = articles[from]
  if (moved === undefined) return refuse('no-such-article')
  if (to < 0) return refuse('first-article')
  if (to >= articles.length) return refuse('last-article')
  if (to === from) return refuse('same-place')
  // Only those that change their place are in the change.
  const at = Math.min(from, to)
  const end = Math.max(from, to) + 1
  const between = articles.slice(at, end).filter((each) => each !== moved)
  const insert = to < from ? [moved, ...between] : [...between, moved]
  const change = { type: 'replace-articles', at, remove: end - at, insert } as const
  return doable('move-article', { title: moved.title }, change, null)
}
