import { Printer, Settings2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { KeyHint } from '../../components/key-hint'
import { SearchField } from '../../components/search-field'
import { desktop } from '../../desktop'
import { useAppStore } from '../../state/app-store'
import { keyGroups } from './key-groups'
import styles from './key-sheet.module.css'
import { PrintedKeys } from './printed-keys'

/** Every command with its keys as they are now, to be looked through and printed. */
export function KeySheet() {
  const { t } = useTranslation()
  const settings = useAppStore((state) => state.settings.keys)
  const [query, setQuery] = useState('')
  const groups = keyGroups(settings, query)
  return (
    <Dialog
      isWide
      topic="keys"
      title={t('keys.sheet')}
      onClose={() => {
        useAppStore.setState({ dialog: null })
      }}
    >
      <div className={styles['bar']}>
        <SearchField
          about="search-keys"
          label={t('keys.search')}
          placeholder={t('keys.search-about')}
          value={query}
          onChange={setQuery}
        />
        <Button
          about="change-keys"
          icon={<Settings2 />}
          onPress={() => {
            useAppStore.setState({ dialog: 'preferences' })
          }}
        >
          {t('keys.to-preferences')}
        </Button>
        <Button
          about="print-keys"
          icon={<Printer />}
          onPress={() => {
            void desktop.request('window:print', 'print', t('keys.sheet'))
          }}
        >
          {t('keys.print')}
        </Button>
      </div>
      <div className={styles['columns']}>
        {groups.map(({ menu, rows }) => (
          <section key={menu} className={styles['group']} aria-label={t(`menu.${menu}`)}>
            <h3 className={styles['title']}>{t(`menu.${menu}`)}</h3>
            <dl className={styles['list']}>
              {rows.map(({ id, keys }) => (
                <div key={id} className={styles['row']}>
                  <dt>{t(`command.${id}`)}</dt>
                  <dd className={styles['keys']}>
                    {keys.map(({ key }) => (
                      <KeyHint key={key} binding={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {groups.length > 0 ? null : <p className={styles['nothing']}>{t('keys.nothing')}</p>}
      </div>
      <PrintedKeys />
    </Dialog>
  )
}
