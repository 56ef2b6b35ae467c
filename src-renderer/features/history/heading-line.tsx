import { useTranslation } from 'react-i18next'
import { PanelHeading } from '../../components/panel-list'
import type { HistoryHeading } from './history-rows'
import { dayName } from './step-time'

interface HeadingLineProps {
  readonly heading: HistoryHeading
  readonly now: Date
}

/** The day of the steps below, and who did them. */
export function HeadingLine({ heading, now }: HeadingLineProps) {
  const { t, i18n } = useTranslation()
  const isToday = heading.day.toDateString() === now.toDateString()
  return (
    <PanelHeading>
      {isToday ? t('history.today') : dayName(heading.day, now, i18n.language)}
      {heading.author === '' ? null : (
        <>
          {' · '}
          <bdi>{heading.author}</bdi>
        </>
      )}
    </PanelHeading>
  )
}
