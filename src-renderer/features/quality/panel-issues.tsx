import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import type { PlacedIssue } from '../../../src-core/project/queries/annotations-of'
import { gridBindingOf } from '../../commands/binding-of'
import { standOnIssue } from '../../commands/note-commands'
import { classNames } from '../../components/class-names'
import { formatKey } from '../../components/format-key'
import { useAppStore } from '../../state/app-store'
import { QuotedWords } from '../comments/gloss-quote'
import { IssueName } from './issue-name'
import { useNumbers } from './use-numbers'
import styles from './panel-issues.module.css'

interface PanelIssuesProps {
  readonly article: Article
  readonly issues: readonly PlacedIssue[]
}

/** The issues in the order of the text; each leads to its place. */
export function PanelIssues({ article, issues }: PanelIssuesProps) {
  const { t } = useTranslation()
  const number = useNumbers()
  const current = useAppStore((state) => state.notes.issue)
  if (issues.length === 0) {
    const key = formatKey(gridBindingOf('mark-issue') ?? '')
    return <p className={styles['none']}>{t('quality.no-issues', { key })}</p>
  }
  return (
    <ol className={styles['list']} aria-label={t('quality.issues')}>
      {issues.map(({ issue, place }) => (
        <li key={issue.id}>
          <button
            data-about="go-to-issue"
            type="button"
            className={classNames(styles['item'], issue.id === current && styles['current'])}
            onClick={() => {
              standOnIssue({ id: issue.id, place })
            }}
          >
            <span className={styles['place']}>{number((place?.row ?? 0) + 1)}</span>
            <span className={styles['what']}>
              <IssueName issue={issue} />
              <QuotedWords article={article} anchor={issue.anchor} place={place} />
              {issue.note === '' ? null : (
                <span className={styles['note']} dir="auto">
                  {issue.note}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
