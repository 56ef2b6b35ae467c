import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { Progress } from '../../components/progress'
import { desktop } from '../../desktop'
import { useAppStore } from '../../state/app-store'
import styles from './reading-dialog.module.css'

/** Files that take long to read: which, how far, and the way to stop. Nothing while nothing takes long. */
export function ReadingDialog() {
  const { t } = useTranslation()
  const reading = useAppStore((state) => state.fileReading)
  if (reading === null) return null
  const { name, pages } = reading
  return (
    <Dialog title={t('start.reading')} onClose={cancelReading}>
      <div className={styles['words']}>
        <bdi className={styles['name']}>{name}</bdi>
        {pages === null ? null : (
          <span className={styles['pages']}>{t('start.reading-pages', { ...pages })}</span>
        )}
      </div>
      <Progress
        label={t('start.reading')}
        share={pages === null ? null : pages.done / Math.max(1, pages.count)}
      />
      <div className={styles['actions']}>
        <Button about="cancel" autoFocus onPress={cancelReading}>
          {t('shell.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}

function cancelReading(): void {
  desktop.send('reading:cancel')
}
