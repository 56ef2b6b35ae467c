import { useTranslation } from 'react-i18next'
import { severities } from '../../../src-core/project/annotations'
import type { Severity } from '../../../src-core/project/annotations'
import type { QualityModel } from '../../../src-core/quality/quality-model'
import type { Tally } from '../../../src-core/quality/score'
import { classNames } from '../../components/class-names'
import { SeverityMark } from './severity-mark'
import { TallyTable } from './tally-table'
import { categoryName } from '../../../src-core/quality/category-name'
import styles from './tallies.module.css'

interface SeverityTalliesProps {
  readonly tallies: ReadonlyMap<Severity, Tally>
}

/** Issues and points by severity: a table whose last column is its chart. */
export function SeverityTallies({ tallies }: SeverityTalliesProps) {
  const { t } = useTranslation()
  return (
    <TallyTable
      title={t('quality.by-severity')}
      rows={severities.toReversed().map((severity) => ({
        id: severity,
        tally: tallies.get(severity) ?? { count: 0, points: 0 },
        name: (
          <span className={styles['severity']}>
            <SeverityMark severity={severity} />
            {t(`quality.severity-${severity}`)}
          </span>
        ),
      }))}
    />
  )
}

interface CategoryTalliesProps {
  readonly tallies: ReadonlyMap<string, Tally>
  readonly quality: QualityModel
  /** The category that the list below is narrowed to. */
  readonly chosen: string | null
  readonly onChoose: (category: string | null) => void
}

/** Issues and points by category; a category narrows the list of issues to it. */
export function CategoryTallies({ tallies, quality, chosen, onChoose }: CategoryTalliesProps) {
  const { t } = useTranslation()
  if (tallies.size === 0) return null
  return (
    <TallyTable
      title={t('quality.by-category')}
      rows={[...tallies].map(([id, tally]) => ({
        id,
        tally,
        name: (
          <button
            data-about="issues-of-category"
            type="button"
            aria-pressed={chosen === id}
            className={classNames(styles['choose'], chosen === id && styles['chosen'])}
            onClick={() => {
              onChoose(chosen === id ? null : id)
            }}
          >
            {categoryName(t, quality, id)}
          </button>
        ),
      }))}
    />
  )
}
