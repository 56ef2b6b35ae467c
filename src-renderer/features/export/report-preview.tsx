import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { keyFigures } from '../../../src-core/formats/report/figure-blocks'
import type { Article } from '../../../src-core/project/model'
import { reportFigures } from '../../../src-core/report/review-report'
import { formatNumber } from '../../figures'
import styles from './report-preview.module.css'

/** What a report on these articles will tell of, in figures. */
export function ReportPreview({ articles }: { readonly articles: readonly Article[] }) {
  const { t, i18n } = useTranslation()
  const figures = useMemo(() => reportFigures(articles), [articles])
  const { items } = keyFigures(figures, {
    t,
    number: (value) => formatNumber(value, i18n.language),
  })
  return (
    <section className={styles['preview']} aria-label={t('export.preview')}>
      <p className={styles['about']}>{t('export.report-of')}</p>
      <dl className={styles['figures']}>
        {items.map(({ label, value, detail }) => (
          <div key={label} className={styles['figure']}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b> {detail === undefined ? null : <span>{detail}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
