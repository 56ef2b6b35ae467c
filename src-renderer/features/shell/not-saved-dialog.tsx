import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { useAppStore } from '../../state/app-store'
import { abandonWork } from '../../state/open-work'
import { save } from '../../state/save-queue'
import styles from './not-saved-dialog.module.css'

/** Asks what to do when a project is to be closed whose last changes could not be written. */
export function NotSavedDialog() {
  const { t } = useTranslation()
  const close = () => {
    useAppStore.setState({ dialog: null })
  }
  return (
    <Dialog topic="keeping" title={t('shell.not-saved-title')} onClose={close}>
      <p className={styles['text']}>{t('shell.not-saved-text')}</p>
      <div className={styles['actions']}>
        <Button
          about="close-without-saving"
          onPress={() => {
            void abandonWork()
          }}
        >
          {t('shell.close-without-saving')}
        </Button>
        <Button
          about="try-again"
          variant="primary"
          autoFocus
          onPress={() => {
            close()
            void save()
          }}
        >
          {t('shell.try-again')}
        </Button>
      </div>
    </Dialog>
  )
}
