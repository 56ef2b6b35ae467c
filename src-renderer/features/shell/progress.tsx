import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { progressOf } from '../../../src-core/project/queries/progress'
import styles from './progress.module.css'

/** How much of the article is reviewed, as a thin bar and in words. */
export function Progress({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const { beads } = progressOf(article)
  const done = beads.approved + beads.query
  const text = t('review.progress', { done, count: beads.total })
  return (
    <div className={styles['progress']}>
      <div className={styles['track']} aria-hidden="true">
        <div
          className={styles['approved']}
          style={{ inlineSize: `${String((100 * beads.approved) / Math.max(1, beads.total))}%` }}
        />
        <div
          className={styles['query']}
          style={{ inlineSize: `${String((100 * beads.query) / Math.max(1, beads.total))}%` }}
        />
      </div>
      <span>{text}</span>
    </div>
  )
}
