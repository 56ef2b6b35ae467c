import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { progress } from '../../../src-core/project/queries/progress'
import styles from './progress.module.css'

/** How much of the article is reviewed, as a thin bar and in words: counted when the rows are shown. */
export function Progress({ article }: { readonly article: Article }) {
  const shown = useDeferredValue<Article | null>(article, null)
  return (
    <div className={styles['progress']}>
      {shown === null ? null : <CountedProgress article={shown} />}
    </div>
  )
}

function CountedProgress({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const { approved, query, unreviewed } = progress(article).beads
  const total = approved + query + unreviewed
  const text = t('review.progress', { done: approved + query, count: total })
  return (
    <>
      <div className={styles['track']} aria-hidden="true">
        <div
          className={styles['approved']}
          style={{ inlineSize: `${String((100 * approved) / Math.max(1, total))}%` }}
        />
        <div
          className={styles['query']}
          style={{ inlineSize: `${String((100 * query) / Math.max(1, total))}%` }}
        />
      </div>
      <span>{text}</span>
    </>
  )
}
