import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commandTable } from '../../../src-core/commands/command-table'
import type { CommandId } from '../../../src-core/commands/command-table'
import { isMeantByQuery } from '../../../src-core/commands/is-meant-by-query'
import { keyMapOf } from '../../../src-core/commands/key-settings'
import { formatKey } from '../../components/format-key'
import { SearchField } from '../../components/search-field'
import { useAppStore } from '../../state/app-store'
import { KeyRow } from './key-row'
import styles from './keys-section.module.css'

/** Every command with its keys, to be searched and changed. */
export function KeyList() {
  const { t } = useTranslation()
  const settings = useAppStore((state) => state.settings.keys)
  const [query, setQuery] = useState('')
  const [recording, setRecording] = useState<CommandId | null>(null)
  const map = keyMapOf(settings)
  const found = commandTable.filter(({ id }) => {
    const keys = (map.get(id) ?? []).map(({ key }) => formatKey(key))
    return isMeantByQuery(query, id, keys)
  })
  return (
    <div className={styles['all']}>
      <SearchField
        about="search-keys"
        label={t('keys.search')}
        placeholder={t('keys.search-about')}
        value={query}
        onChange={setQuery}
      />
      <ul className={styles['list']} aria-label={t('keys.commands')}>
        {found.map(({ id }) => (
          <KeyRow
            key={id}
            id={id}
            keys={map.get(id) ?? []}
            isOwn={id in settings.own}
            isRecording={recording === id}
            onRecord={(isRecording) => {
              setRecording(isRecording ? id : null)
            }}
          />
        ))}
      </ul>
      {found.length > 0 ? null : <p className={styles['about']}>{t('keys.nothing')}</p>}
    </div>
  )
}
