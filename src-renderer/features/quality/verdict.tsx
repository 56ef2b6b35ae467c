import { useTranslation } from 'react-i18next'
import type { QualityModel } from '../../../src-core/quality/quality-model'
import { fewestWordsForScore } from '../../../src-core/quality/score'
import type { Score } from '../../../src-core/quality/score'
import { classNames } from '../../components/class-names'
import { useNumbers } from './use-numbers'
import styles from './verdict.module.css'

interface VerdictProps {
  readonly score: Score
  readonly quality: QualityModel
}

/** The verdict in words: points for a short text, a score against the threshold for a longer one. */
export function Verdict({ score, quality }: VerdictProps) {
  const { t } = useTranslation()
  const number = useNumbers()
  const { passes, calibrated, criticalIssues } = score
  const isLongEnough = score.words >= fewestWordsForScore
  const figures = { score: number(calibrated ?? 0), threshold: number(quality.passThreshold) }
  return (
    <section
      role="status"
      aria-label={t('quality.verdict')}
      data-verdict={passes === null ? 'open' : passes ? 'passes' : 'fails'}
      className={classNames(
        styles['verdict'],
        passes === true && styles['passes'],
        passes === false && styles['fails'],
      )}
    >
      <p className={styles['figure']}>
        {isLongEnough && calibrated !== null ? (
          <>
            <b>{number(calibrated)}</b> <span>{t('quality.of-hundred', { most: 100 })}</span>
          </>
        ) : (
          <>
            <b>{number(score.points)}</b>{' '}
            <span>
              {t('quality.points-in', { count: score.points })}{' '}
              {t('quality.words-of', { count: score.words })}
            </span>
          </>
        )}
      </p>
      <p className={styles['words']}>{words()}</p>
    </section>
  )

  function words(): string {
    if (passes === false && criticalIssues > 0 && quality.criticalFails) {
      return t('quality.fails-critical', { count: criticalIssues })
    }
    if (passes === null) return t('quality.too-short', { fewest: fewestWordsForScore })
    return t(passes ? 'quality.passes' : 'quality.fails', figures)
  }
}
