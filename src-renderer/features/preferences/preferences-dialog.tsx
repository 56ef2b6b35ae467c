import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog'
import { useAppStore } from '../../state/app-store'
import { preferenceSections } from './preference-sections'
import styles from './preferences-dialog.module.css'

/** Everything that the user can set, on one page. What is changed holds at once. */
export function PreferencesDialog() {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('preferences.title')}
      onClose={() => {
        useAppStore.setState({ dialog: null })
      }}
    >
      <div className={styles['page']}>
        {preferenceSections.map(({ title, Content }) => (
          <section key={title} className={styles['section']} aria-label={t(title)}>
            <h3 className={styles['title']}>{t(title)}</h3>
            <div className={styles['content']}>
              <Content />
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
