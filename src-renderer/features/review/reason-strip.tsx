import { useTranslation } from 'react-i18next'
import type { Article, Bead, Reason } from '../../../src-core/project/model'
import { directionOf } from '../../../src-core/text/languages'
import { columnSides } from '../../components/column-sides'
import { classNames } from '../../components/class-names'
import { formatShare } from './format-share'
import styles from './reason-strip.module.css'

interface ReasonStripProps {
  readonly article: Article
  readonly bead: Bead
}

/** Why the aligner thinks so, from its own evidence: what matches joined, what is missing loud. */
export function ReasonStrip({ article, bead }: ReasonStripProps) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles['strip']}>
      {bead.confidence === null ? (
        <span className={styles['person']}>
          {t(bead.alignedBy === 'person' ? 'review.made-by-person' : 'review.aligned-in-file')}
        </span>
      ) : (
        <span className={styles['confidence']}>
          {t('review.confidence', { percent: formatShare(bead.confidence, i18n.language) })}
        </span>
      )}
      <ul className={styles['reasons']} aria-label={t('review.reasons')}>
        {loudFirst(bead.reasons).map((reason, index) => (
          <li key={index}>
            <ReasonChip article={article} reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A number, a date or a name that only one side has wants a look; a word often has no counterpart. */
function isLoud({ kind, source, target }: Reason): boolean {
  return kind !== 'word' && (source === null) !== (target === null)
}

function loudFirst(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons.filter(isLoud), ...reasons.filter((reason) => !isLoud(reason))]
}

interface ReasonChipProps {
  readonly article: Article
  readonly reason: Reason
}

function ReasonChip({ article, reason }: ReasonChipProps) {
  const { t, i18n } = useTranslation()
  const isMissing = (reason.source === null) !== (reason.target === null)
  const name = t(`review.reason-${reason.kind}`)
  const title = isMissing ? `${name}: ${t('review.only-here')}` : name
  if (reason.source === null && reason.target === null) {
    const ratio = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 })
    return reason.ratio === undefined ? (
      <span className={styles['chip']}>{name}</span>
    ) : (
      <span className={styles['chip']} title={name}>
        {t('review.length-ratio', { ratio: ratio.format(reason.ratio) })}
      </span>
    )
  }
  return (
    <span
      className={classNames(
        styles['chip'],
        isMissing && (isLoud(reason) ? styles['loud'] : styles['alone']),
      )}
      title={title}
      dir="ltr"
    >
      {columnSides(article.languages).map((side, index) => (
        <span key={side} className={styles['half']}>
          {index === 1 ? <span className={styles['joint']}>{isMissing ? '≠' : '↔'}</span> : null}
          <bdi lang={article.languages[side]} dir={directionOf(article.languages[side])}>
            {reason[side] ?? '—'}
          </bdi>
        </span>
      ))}
    </span>
  )
}
