import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { useAppStore } from '../../state/app-store'
import styles from './nothing-shown.module.css'

/** Stands in the place of the rows when no bead meets the filter. */
export function NothingShown() {
  const { t, i18n } = useTranslation()
  const isSingle = useAppStore(({ filter: { filter } }) => {
    return filter.conditions.length + (filter.text === null ? 0 : 1) === 1
  })
  return (
    <div className={styles['nothing']} dir={i18n.dir()} data-nothing-shown>
      <p className={styles['sentence']}>
        {t(isSingle ? 'attention.nothing-one' : 'attention.nothing')}
      </p>
      {isSingle ? null : <p>{t('attention.nothing-hint')}</p>}
      <Button
        about="show-all-rows"
        binding={bindingOf('show-all-rows')}
        onPress={() => {
          runCommand('show-all-rows')
        }}
      >
        {t('attention.show-all')}
      </Button>
    </div>
  )
}
