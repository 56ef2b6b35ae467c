import { useEffect, useState } from 'react'
import type { Article } from '../../../src-core/project/model'
import { overview } from '../../../src-core/project/queries/overview'
import type { Overview } from '../../../src-core/project/queries/overview'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { afterNextFrame } from '../../state/after-next-frame'
import { useGridRows } from '../../state/current-rows'

/** An article with its overview, and the rows that the grid shows of it. */
export interface ArticleOverview {
  readonly article: Article
  readonly whole: Overview
  readonly rows: GridRows
}

/** The overview waits for a quiet moment, so that no key waits for it, but no longer than this. */
const patienceMs = 400

/** The overview of an article, a moment after the article; null before the first. */
export function useOverview(article: Article): ArticleOverview | null {
  const rows = useGridRows(article)
  const [shown, setShown] = useState<ArticleOverview | null>(null)
  useEffect(() => {
    let waiting: number | undefined
    // The page has quiet moments before the frame too, and then the frame would wait.
    const giveUp = afterNextFrame(() => {
      waiting = requestIdleCallback(
        () => {
          setShown({ article, whole: overview(article), rows })
        },
        { timeout: patienceMs },
      )
    })
    return () => {
      giveUp()
      if (waiting !== undefined) cancelIdleCallback(waiting)
    }
  }, [article, rows])
  return shown
}
