import { History as HistoryIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { Panel, PanelNote } from '../../components/panel'
import { useAppStore } from '../../state/app-store'
import { StepList } from './step-list'

/** All that was done to the project, from its file: who, when, and a way to every point of it. */
export function HistoryPanel() {
  const { t } = useTranslation()
  const history = useAppStore((state) => state.work?.history ?? null)
  if (history === null) return null
  const count = history.steps.length
  return (
    <Panel
      data-topic="correct-text"
      label={t('history.title')}
      icon={<HistoryIcon aria-hidden="true" />}
      count={t('history.step-count', { count })}
      close={{
        label: t('history.close'),
        binding: bindingOf('toggle-history'),
        onPress: () => {
          runCommand('toggle-history')
        },
      }}
    >
      <StepList history={history} />
      {count === 0 ? <PanelNote>{t('history.nothing')}</PanelNote> : null}
    </Panel>
  )
}
