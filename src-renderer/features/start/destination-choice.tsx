import { useTranslation } from 'react-i18next'
import { shortenName } from '../../../src-core/project/commands/shorten-name'
import { ChoiceField } from '../../components/choice-field'
import type { Destination } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'

/** The line has room for this many letters of a name beside its buttons. */
const longestName = 60

/** Where the article goes that is being begun; nothing while no project is open, since there is no choice. */
export function DestinationChoice() {
  const { t } = useTranslation()
  const name = useAppStore((state) => state.work?.name ?? null)
  const destination = useAppStore((state) => state.destination)
  if (name === null) return null
  return (
    <ChoiceField<Destination>
      about="destination"
      label={t('library.destination')}
      isLabelHidden
      isSmall
      choices={[
        {
          id: 'open-project',
          name: t('library.into-project', { name: shortenName(name, longestName) }),
        },
        { id: 'new-project', name: t('library.into-new') },
      ]}
      value={destination}
      onChange={(chosen) => {
        useAppStore.setState({ destination: chosen })
      }}
    />
  )
}
