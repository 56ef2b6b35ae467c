import { useTranslation } from 'react-i18next'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import { findRow } from '../../../src-core/project/find-row'
import type { Article } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { excerptOf } from '../../../src-core/text/excerpt'
import { classNames } from '../../components/class-names'
import { OptionText, faintClass, optionClass } from '../../components/panel-list'
import type { OptionAttributes } from '../../components/panel-list'
import { selectFinding, sideOf } from '../../state/select-finding'
import styles from './findings-panel.module.css'

interface FindingOptionProps {
  readonly article: Article
  readonly found: DecidedFinding
  readonly option: OptionAttributes
}

/** A finding: which bead, what about it, and the words that it is about. */
export function FindingOption({ article, found, option }: FindingOptionProps) {
  const { t } = useTranslation()
  const { finding, decision } = found
  const row = findRow(article, found.bead)
  if (row === null) return null
  const side = sideOf(found)
  const [span] = finding.spans
  const text = beadText(article, row.bead, side)
  const excerpt = span === undefined ? null : excerptOf(text, span)
  return (
    <div
      {...option}
      data-check={found.check.id}
      data-decision={decision ?? 'open'}
      className={classNames(optionClass, decision !== null && styles['settled'])}
      onClick={() => {
        selectFinding(found)
      }}
    >
      <span className={styles['line']}>
        <span className={faintClass} title={t('review.bead-number', { number: row.index + 1 })}>
          {t('findings.number', { count: row.index + 1 })}
        </span>
        <span className={styles['message']}>{t(`checks.${finding.message}`, finding.values)}</span>
      </span>
      <OptionText language={article.languages[side]} isExcerpt>
        {excerpt === null ? (
          text
        ) : (
          <>
            {excerpt.before}
            <strong className={styles['form']}>{excerpt.form}</strong>
            {excerpt.after}
          </>
        )}
      </OptionText>
      {decision === null ? null : (
        <span className={styles['decision']}>{t(`findings.decision-${decision}`)}</span>
      )}
    </div>
  )
}
