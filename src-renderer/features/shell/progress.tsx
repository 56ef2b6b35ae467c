import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { progress } from '../../../src-core/project/queries/progress'
import { currentArticle } from '../../state/app-state'
import type { AppState } from '../../state/app-state'
import { useAfterFrame } from '../../state/use-after-frame'
import styles from './progress.module.css'

/** How much of the article is reviewed, as a thin bar and in words: counted when the rows are shown. */
export function Progress() {
  const shown = useDeferredValue<Article | null>(useAfterFrame(articleNow), null)
  return (
    <div className={styles['progress']}>
      {shown === null ? null : <CountedProgress article={shown} />}
    </div>
  )
}

function articleNow({ work }: AppState): Article | null {
  return currentArticle(work)
}

function CountedProgress({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const { beads, sourceWords } = progress(article)
  const { approved, query, unreviewed } = sourceWords
  const total = approved + query + unreviewed
  const share = (words: number) => `${String((100 * words) / Math.max(1, total))}%`
  const about = `${t('attention.progress-of')}\n${t('attention.progress-beads', { ...beads })}`
  return (
    <>
      <div className={styles['track']} aria-hidden="true" title={about}>
        <div className={styles['approved']} style={{ inlineSize: share(approved) }} />
        <div className={styles['query']} style={{ inlineSize: share(query) }} />
      </div>
      <span className={styles['words']} title={about} data-progress>
        {t('attention.progress', { done: approved + query, count: total })}
      </span>
    </>
  )
}
