import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { DictionaryRow } from './dictionary-row'
import styles from './dictionaries-section.module.css'
import { useDictionaries } from './use-dictionaries'

/** The user's dictionaries: which there are, which are used, and how to bring more. */
export function DictionariesSection() {
  const { t } = useTranslation()
  const rows = useRef<HTMLUListElement>(null)
  const { list, problems, isBusy, add, remove, setEnabled } = useDictionaries()
  if (list === null) return <p className={styles['about']}>{t('dictionary.reading')}</p>
  return (
    <>
      <p className={styles['about']}>{t('dictionary.about')}</p>
      <ul ref={rows} tabIndex={-1} className={styles['list']} aria-label={t('dictionary.list')}>
        {list.map((dictionary) => (
          <DictionaryRow
            key={dictionary.token}
            dictionary={dictionary}
            onRemove={() => {
              // The button goes with its row; without this the keyboard would leave the dialog with it.
              rows.current?.focus()
              remove(dictionary.token)
            }}
            onSwitch={(isEnabled) => {
              setEnabled(dictionary.token, isEnabled)
            }}
          />
        ))}
      </ul>
      {list.some(({ origin }) => origin === 'found') ? null : (
        <p className={styles['about']}>{t('dictionary.none-found')}</p>
      )}
      <div className={styles['problems']} role="status">
        {problems.map(({ code, values }, index) => (
          <p key={index}>{t(`error.${code}`, values)}</p>
        ))}
      </div>
      <div className={styles['actions']}>
        <Button about="add-dictionary" icon={<Plus />} onPress={add}>
          {t(isBusy ? 'dictionary.adding' : 'dictionary.add')}
        </Button>
        <span className={styles['about']}>{t('dictionary.formats')}</span>
      </div>
    </>
  )
}
