import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortenName } from '../../../src-core/project/commands/shorten-name'
import { classNames } from '../../components/class-names'
import type { Destination } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import styles from './destination-choice.module.css'

const destinations = ['open-project', 'new-project'] as const satisfies readonly Destination[]

/** Where the article goes that is being begun; nothing while no project is open, since there is no choice. */
export function DestinationChoice() {
  const { t } = useTranslation()
  const name = useAppStore((state) => state.work?.name ?? null)
  const destination = useAppStore((state) => state.destination)
  if (name === null) return null
  return (
    <ToggleButtonGroup
      data-about="destination"
      className={classNames(styles['choice'])}
      aria-label={t('library.destination')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[destination]}
      onSelectionChange={(keys) => {
        const chosen = destinations.find((each) => keys.has(each))
        if (chosen !== undefined) useAppStore.setState({ destination: chosen })
      }}
    >
      <ToggleButton id="open-project" className={classNames(styles['place'])}>
        <span className={styles['name']}>
          {t('library.into-project', { name: shortenName(name) })}
        </span>
      </ToggleButton>
      <ToggleButton id="new-project" className={classNames(styles['place'])}>
        <span className={styles['name']}>{t('library.into-new')}</span>
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
