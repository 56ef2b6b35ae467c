import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { gridBindingOf } from '../../commands/binding-of'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { useAppStore } from '../../state/app-store'
import styles from './key-tip.module.css'

/** Tells the key of a command that was called without it again and again; it stays until the next command. */
export function KeyTip() {
  const { t } = useTranslation()
  const command = useAppStore((state) => state.toldKey)
  const binding = command === null ? undefined : gridBindingOf(command)
  return (
    <div role="status" className={styles['place']} data-key-tip={command ?? ''}>
      {command === null || binding === undefined ? null : (
        <p className={styles['tip']}>
          <span>{t('help.key-told', { command: t(`command.${command}`).replace('…', '') })}</span>
          <KeyHint binding={binding} isSpoken />
          <Button
            about="dismiss"
            variant="quiet"
            icon={<X />}
            label={t('shell.dismiss')}
            onPress={() => {
              useAppStore.setState({ toldKey: null })
            }}
          />
        </p>
      )}
    </div>
  )
}
