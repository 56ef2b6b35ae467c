import { useTranslation } from 'react-i18next'
import type { Issue } from '../../../src-core/project/annotations'
import { categoryName } from '../../../src-core/quality/category-name'
import { useQuality } from './use-quality'
import { SeverityMark } from './severity-mark'
import styles from './issue-name.module.css'

/** What an issue is called: its severity by its line, its category, its severity in words. */
export function IssueName({ issue }: { readonly issue: Pick<Issue, 'category' | 'severity'> }) {
  const { t } = useTranslation()
  const quality = useQuality()
  return (
    <span className={styles['name']}>
      <SeverityMark severity={issue.severity} />
      <span className={styles['category']}>{categoryName(t, quality, issue.category)}</span>
      <span className={styles['severity']}>{t(`quality.severity-${issue.severity}`)}</span>
    </span>
  )
}
