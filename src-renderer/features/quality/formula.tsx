import { useTranslation } from 'react-i18next'
import type { QualityModel } from '../../../src-core/quality/quality-model'
import { fewestWordsForScore } from '../../../src-core/quality/score'
import type { Score } from '../../../src-core/quality/score'
import { useNumbers } from './use-numbers'
import styles from './formula.module.css'

interface FormulaProps {
  readonly score: Score
  readonly quality: QualityModel
}

/** How the score is reckoned, with the numbers of this text (themqm.org, "The MQM scoring models"). */
export function Formula({ score, quality }: FormulaProps) {
  const { t } = useTranslation()
  const number = useNumbers()
  const { words, points, pointsPerReference, raw, calibrated } = score
  const [p, w, reference] = [points, words, quality.referenceWords].map(number)
  const [threshold, acceptable] = [quality.passThreshold, quality.acceptablePoints].map(number)
  const lines = [
    [
      t('quality.per-reference', { count: quality.referenceWords }),
      `${String(p)} ÷ ${String(w)} × ${String(reference)}`,
      pointsPerReference,
    ],
    [t('quality.raw'), `${number(100)} × (${number(1)} − ${String(p)} ÷ ${String(w)})`, raw],
    [
      t('quality.calibrated'),
      `${number(100)} − ${number(pointsPerReference ?? 0)} × (${number(100)} − ${String(threshold)}) ÷ ${String(acceptable)}`,
      calibrated,
    ],
  ] as const
  return (
    <section className={styles['formula']} aria-label={t('quality.formula')}>
      {pointsPerReference === null ? null : (
        <dl className={styles['lines']}>
          {lines.map(([name, sum, value]) => (
            <div key={name} className={styles['line']}>
              <dt>{name}</dt>
              <dd dir="ltr">
                <span className={styles['sum']}>{sum} =</span> <b>{number(value ?? 0)}</b>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {words > 0 && words < fewestWordsForScore ? (
        <p className={styles['note']}>{t('quality.indicative')}</p>
      ) : null}
      <p className={styles['note']}>{t('quality.counted', { count: words })}</p>
    </section>
  )
}
