import { History as HistoryIcon, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { useAppStore } from '../../state/app-store'
import { StepList } from './step-list'
import styles from './history-panel.module.css'

/** All that was done to the project, from its file: who, when, and a way to every point of it. */
export function HistoryPanel() {
  const { t } = useTranslation()
  const history = useAppStore((state) => state.work?.history ?? null)
  if (history === null) return null
  const count = history.steps.length
  return (
    <aside className={styles['panel']} aria-label={t('history.title')}>
      <div className={styles['head']}>
        <HistoryIcon aria-hidden="true" />
        <h2 className={styles['title']}>{t('history.title')}</h2>
        <span className={styles['count']}>{t('history.step-count', { count })}</span>
        <Button
          variant="quiet"
          icon={<X />}
          label={t('history.close')}
          binding={bindingOf('toggle-history')}
          onPress={() => {
            runCommand('toggle-history')
          }}
        />
      </div>
      <StepList history={history} />
      {count === 0 ? <p className={styles['nothing']}>{t('history.nothing')}</p> : null}
    </aside>
  )
}
