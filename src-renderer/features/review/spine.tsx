import { Check, CircleHelp, Flag, MessageSquare, Shuffle } from 'lucide-react'
import { useWords } from '../../components/interface-words'
import type { Article } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import type { RowSummary } from '../../../src-core/project/queries/row-summary'
import { columnSides } from '../../components/column-sides'
import { classNames } from '../../components/class-names'
import { beadType } from './bead-type'
import { formatShare } from './format-share'
import { NumberOfRow } from './row-number'
import { selectByPointer } from './select-by-pointer'
import styles from './spine.module.css'

interface SpineProps {
  readonly article: Article
  readonly row: GridRow
  readonly summary: RowSummary
  readonly isMoved: boolean
  readonly commentCount: number
  readonly issueCount: number
}

/**
 * The thread between the two texts: it joins what is aligned and ends nowhere where a side is empty. The
 * knot tells the status; numbers are quiet, doubt is loud.
 */
export function Spine(props: SpineProps) {
  const { article, row, summary, isMoved, commentCount, issueCount } = props
  const { t, i18n } = useWords()
  const [left, right] = columnSides(article.languages)
  const { status, role, sentences, confidence } = summary
  const isOneBead = row.beads.length === 1
  const isUneven = sentences.source !== sentences.target
  const isLoose = (side: typeof left) => sentences[side] === 0 && styles['loose']
  return (
    <div
      role="gridcell"
      data-spine
      className={classNames(styles['spine'], styles[status], styles[role])}
      onMouseDown={(event) => {
        selectByPointer(event, row, null, null)
      }}
    >
      <span className={styles['number']}>
        <NumberOfRow />
      </span>
      <span className={styles['thread']} aria-hidden="true">
        <span className={classNames(styles['end'], isLoose(left))} />
        <span className={styles['knot']}>
          {status === 'approved' ? <Check /> : null}
          {status === 'query' ? <CircleHelp /> : null}
        </span>
        <span className={classNames(styles['end'], isLoose(right))} />
      </span>
      <span className={styles['facts']} dir={i18n.dir()}>
        {isUneven || (isOneBead && sentences.source > 1) ? (
          <span className={styles['type']} dir={i18n.dir()}>
            {beadType(sentences, i18n.language)}
          </span>
        ) : null}
        {status === 'mixed' ? (
          <span title={t('review.status-mixed')}>
            {t('review.approved-of', { done: summary.approvedCount, count: row.beads.length })}
          </span>
        ) : null}
        {isMoved ? (
          <span className={styles['moved']}>
            <Shuffle /> {t('review.moved')}
          </span>
        ) : null}
        {role === 'furniture' ? (
          <span className={styles['role']} title={t('review.furniture')}>
            {t('review.furniture-short')}
          </span>
        ) : null}
        {commentCount === 0 ? null : (
          <span
            className={styles['comments']}
            title={t('comments.open-count', { count: commentCount })}
          >
            <MessageSquare /> {commentCount}
          </span>
        )}
        {issueCount === 0 ? null : (
          <span
            className={styles['issues']}
            title={t('comments.issue-count', { count: issueCount })}
          >
            <Flag /> {issueCount}
          </span>
        )}
        {confidence === null || (role === 'furniture' && !summary.isDoubtful) ? null : (
          <span
            className={classNames(summary.isDoubtful && styles['doubtful'])}
            title={t('review.confidence', { percent: formatShare(confidence, i18n.language) })}
          >
            {formatShare(confidence, i18n.language)}
          </span>
        )}
      </span>
    </div>
  )
}
