import { Check, CircleHelp, Shuffle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Article, Bead } from '../../../src-core/project/model'
import type { BeadRole } from '../../../src-core/project/queries/bead-role'
import { isDoubtful } from '../../../src-core/project/queries/filter-beads'
import { lowConfidence } from '../../../src-core/project/queries/next-bead'
import { columnSides } from '../../components/column-sides'
import { classNames } from '../../components/class-names'
import { beadType } from './bead-type'
import { formatShare } from './format-share'
import styles from './spine.module.css'

interface SpineProps {
  readonly article: Article
  readonly bead: Bead
  readonly number: number
  readonly role: BeadRole
  readonly isMoved: boolean
  readonly onSelect: () => void
}

/**
 * The thread between the two texts: it joins what is aligned and ends nowhere where a side is empty. The
 * knot tells the status; numbers are quiet, doubt is loud.
 */
export function Spine({ article, bead, number, role, isMoved, onSelect }: SpineProps) {
  const { t, i18n } = useTranslation()
  const [left, right] = columnSides(article.languages)
  const { status } = bead.review
  const needsLook = isDoubtful(bead, lowConfidence)
  const showsConfidence = bead.confidence !== null && status === 'unreviewed'
  return (
    <div
      role="gridcell"
      className={classNames(styles['spine'], styles[status], styles[role])}
      onMouseDown={onSelect}
    >
      <span className={styles['number']}>{number}</span>
      <span className={styles['thread']} aria-hidden="true">
        <span className={classNames(styles['end'], bead[left].length === 0 && styles['loose'])} />
        <span className={styles['knot']}>
          {status === 'approved' ? <Check /> : null}
          {status === 'query' ? <CircleHelp /> : null}
        </span>
        <span className={classNames(styles['end'], bead[right].length === 0 && styles['loose'])} />
      </span>
      <span className={styles['facts']} dir={i18n.dir()}>
        {bead.source.length > 1 || bead.target.length > 1 ? (
          <span className={styles['type']} dir="ltr">
            {beadType(bead)}
          </span>
        ) : null}
        {isMoved ? (
          <span className={styles['moved']}>
            <Shuffle /> {t('review.moved')}
          </span>
        ) : null}
        {role === 'furniture' ? (
          <span className={styles['role']}>{t('review.furniture')}</span>
        ) : null}
        {showsConfidence ? (
          <span
            className={classNames(styles['confidence'], needsLook && styles['doubtful'])}
            title={t('review.confidence', { percent: formatShare(bead.confidence, i18n.language) })}
          >
            {formatShare(bead.confidence, i18n.language)}
          </span>
        ) : null}
      </span>
    </div>
  )
}
