import type { Article } from '../model'
import { countProgress } from './progress'
import type { Progress } from './progress'

const known = new WeakMap<Article, Progress>()

/**
 * The progress of any article of a project, counted once for each state of it. For the article that is
 * being worked on, `progress` is quicker.
 */
export function articleProgress(article: Article): Progress {
  const found = known.get(article)
  if (found !== undefined) return found
  const counted = countProgress(article)
  known.set(article, counted)
  return counted
}

/** How much was said of an article that waits for an answer. */
export interface OpenPoints {
  /** Threads that nobody resolved. */
  readonly comments: number
  /** What reviewers marked. */
  readonly issues: number
}

export function openPoints({ threads = [], issues = [] }: Article): OpenPoints {
  return {
    comments: threads.filter(({ resolved }) => resolved === null).length,
    issues: issues.length,
  }
}
