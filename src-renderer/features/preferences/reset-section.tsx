import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../src-core/ipc/contract'
import { AskingButton } from '../../components/asking-button'
import { desktop } from '../../desktop'
import { changeSettings } from '../../state/change-settings'

interface ResetSectionProps {
  /** Key of the heading of the section in the strings. */
  readonly title: string
  readonly settings: readonly (keyof Settings)[]
  readonly onReset: () => void
}

/** Sets a part of the preferences as it was at first, after asking. */
export function ResetSection({ title, settings, onReset }: ResetSectionProps) {
  const { t } = useTranslation()
  return (
    <AskingButton
      about="reset-preferences"
      icon={<RotateCcw />}
      question={t('preferences.reset-question', { section: t(title) })}
      answer={t('preferences.reset')}
      onConfirm={() => {
        void desktop.request('settings:defaults').then((defaults) => {
          changeSettings(() => Object.fromEntries(settings.map((name) => [name, defaults[name]])))
          onReset()
        })
      }}
    >
      {t('preferences.reset-section')}
    </AskingButton>
  )
}
