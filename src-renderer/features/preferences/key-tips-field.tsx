import { useTranslation } from 'react-i18next'
import { ChoiceField } from '../../components/choice-field'
import { changeSettings } from '../../state/change-settings'
import { useAppStore } from '../../state/app-store'
import styles from './keys-section.module.css'

/** Whether keys are told of commands that are called without them. */
export function KeyTipsField() {
  const { t } = useTranslation()
  const tellsKeys = useAppStore((state) => state.settings.guidance.tellsKeys)
  return (
    <div>
      <ChoiceField
        about="tells-keys"
        label={t('help.tells-keys')}
        choices={(['yes', 'no'] as const).map((id) => ({ id, name: t(`help.${id}`) }))}
        value={tellsKeys ? 'yes' : 'no'}
        onChange={(chosen) => {
          useAppStore.setState({ toldKey: null })
          changeSettings(({ guidance }) => ({
            guidance: { ...guidance, tellsKeys: chosen === 'yes' },
          }))
        }}
      />
      <p className={styles['about']}>{t('help.tells-keys-about')}</p>
    </div>
  )
}
