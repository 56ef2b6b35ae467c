import { useEffect, useState } from 'react'
import type { Article } from '../../../src-core/project/model'
import { overview } from '../../../src-core/project/queries/overview'
import type { Overview } from '../../../src-core/project/queries/overview'

/** An article with its overview. */
export interface ArticleOverview {
  readonly article: Article
  readonly whole: Overview
}

/** The overview waits for a quiet moment, so that no key waits for it, but no longer than this. */
const patienceMs = 400

/** The overview of an article, a moment after the article; null before the first. */
export function useOverview(article: Article): ArticleOverview | null {
  const [shown, setShown] = useState<ArticleOverview | null>(null)
  useEffect(() => {
    const waiting = requestIdleCallback(
      () => {
        setShown({ article, whole: overview(article) })
      },
      { timeout: patienceMs },
    )
    return () => {
      cancelIdleCallback(waiting)
    }
  }, [article])
  return shown
}
