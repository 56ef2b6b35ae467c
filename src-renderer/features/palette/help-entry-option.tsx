import { CircleQuestionMark } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FilterOptionAttributes } from '../../components/filter-list'
import { EntryOption } from './entry-option'
import type { HelpEntry } from './help-entries'

interface HelpEntryOptionProps {
  readonly entry: HelpEntry
  readonly option: FilterOptionAttributes
}

/** A topic of the help in the palette. */
export function HelpEntryOption({ entry, option }: HelpEntryOptionProps) {
  const { t } = useTranslation()
  return (
    <EntryOption
      {...option}
      data-help-topic={entry.topic}
      name={entry.title}
      place={t('help.in-palette')}
      sign={<CircleQuestionMark aria-hidden="true" size={15} />}
    />
  )
}
