import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { compareWith } from '../../commands/compare-commands'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { formatNumber } from '../../figures'
import { useAppStore } from '../../state/app-store'
import { showArticle } from '../../state/show-article'
import styles from '../shell/not-saved-dialog.module.css'

function close(): void {
  useAppStore.setState({ dialog: null, duplicate: null })
}

/** Asks what to do with an article whose text is in the project already. */
export function DuplicateDialog() {
  const { t, i18n } = useTranslation()
  const question = useAppStore((state) => state.duplicate)
  if (question === null) return null
  const { duplicate, version, goOn } = question
  const open = () => {
    close()
    flushSync(() => {
      useAppStore.setState({ screen: { type: 'review' } })
      showArticle(duplicate.article.id)
    })
  }
  return (
    <Dialog topic="library" title={t('library.duplicate-title')} onClose={close}>
      <p className={styles['text']}>
        {t('library.duplicate-text', {
          title: duplicate.article.title,
          share: formatNumber(Math.floor(duplicate.share * 100) / 100, i18n.language, {
            style: 'percent',
          }),
        })}
      </p>
      <div className={styles['actions']}>
        <Button about="cancel" onPress={close}>
          {t('shell.cancel')}
        </Button>
        <Button
          about="add-anyway"
          onPress={() => {
            close()
            void goOn()
          }}
        >
          {t('library.add-anyway')}
        </Button>
        <Button
          about="compare-existing"
          onPress={() => {
            open()
            compareWith(version)
          }}
        >
          {t('library.compare-existing')}
        </Button>
        <Button about="open-existing" variant="primary" autoFocus onPress={open}>
          {t('library.open-existing')}
        </Button>
      </div>
    </Dialog>
  )
}
