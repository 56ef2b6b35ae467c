import { useTranslation } from 'react-i18next'
import { classNames } from '../../components/class-names'
import type { OptionAttributes } from '../../components/panel-list'
import type { HistoryRow } from './history-rows'
import { exactTime, stepTime } from './step-time'
import styles from './history-panel.module.css'

interface StepOptionProps {
  readonly row: Exclude<HistoryRow, { type: 'heading' }>
  readonly now: Date
  readonly option: OptionAttributes
  readonly onGo: () => void
}

/** A step on the thread of the history: what was done, and when. Its heading says by whom. */
export function StepOption({ row, now, option, onGo }: StepOptionProps) {
  const { t, i18n } = useTranslation()
  const name =
    row.type === 'start'
      ? t('history.start')
      : t(`step.${row.step.label.name}`, row.step.label.values)
  return (
    <div
      {...option}
      data-place={row.cursor}
      data-state={row.state}
      className={classNames(
        styles['step'],
        styles[row.state],
        row.type === 'start' && styles['start'],
      )}
      onClick={onGo}
    >
      <span className={styles['knot']} aria-hidden="true" />
      <span className={styles['name']}>{name}</span>
      <span className={styles['facts']}>
        {row.state === 'current' ? <b className={styles['here']}>{t('history.current')}</b> : null}
        {row.state === 'undone' ? <span>{t('history.undone')}</span> : null}
        {row.type === 'step' ? (
          <time dateTime={row.step.at} title={exactTime(row.step.at, i18n.language)}>
            {stepTime(row.step.at, now, i18n.language)}
          </time>
        ) : null}
      </span>
    </div>
  )
}
