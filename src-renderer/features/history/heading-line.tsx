import { useTranslation } from 'react-i18next'
import { PanelHeading } from '../../components/panel-list'
import type { HistoryHeading } from './history-rows'
import { dayName } from './step-time'

interface HeadingLineProps {
  readonly heading: HistoryHeading
  readonly now: Date
}

/** The day of the steps below, once, and who did them. */
export function HeadingLine({ heading, now }: HeadingLineProps) {
  const { t, i18n } = useTranslation()
  const { day, startsDay, author } = heading
  const isToday = day.toDateString() === now.toDateString()
  const isDayShown = startsDay || author === ''
  return (
    <PanelHeading>
      {isDayShown ? (isToday ? t('history.today') : dayName(day, now, i18n.language)) : null}
      {isDayShown && author !== '' ? ' · ' : null}
      {author === '' ? null : <bdi>{author}</bdi>}
    </PanelHeading>
  )
}
